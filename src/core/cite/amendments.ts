import type { Amendments } from './amendStyle';
import {
  bluebookShortStatute,
  bluebookStatute,
  bluebookTreaty,
  chicagoShortStatute,
  chicagoShortTreaty,
  chicagoStatute,
  chicagoTreaty,
  isTreaty,
  oscolaShortStatute,
  oscolaShortTreaty,
  oscolaStatute,
  oscolaTreaty,
  oscolaTreatyEntry,
  series,
  treatyName,
} from './legalForms';
import type { StyleId } from './styles';
import { describedShortly, isUntitled, oscolaUntitled } from './untitledForms';

const shortLocator = `<group delimiter=" ">
  <label variable="locator" form="short"/><text variable="locator"/>
</group>`;

const bluebookPlace = `<choose>
  <if locator="page"><text variable="locator" prefix="at "/></if>
  <else><text variable="locator"/></else>
</choose>`;

const bluebookName = `<choose>
  <if type="treaty">${treatyName}</if>
  <else-if variable="title" match="none">${describedShortly('author-short')}</else-if>
  <else-if variable="author"><text macro="author-short"/></else-if>
  <else-if match="any"
      type="bill book graphic legal_case motion_picture report song">
    <text macro="author-short"/>
  </else-if>
  <else><text variable="title" form="short" text-case="title" font-style="italic"/></else>
</choose>`;

/** What each bundled style is given, with the manual's rule, or why the style needs it. */
const amendments: Readonly<Record<StyleId, Amendments>> = {
  'chicago-fullnote-bibliography': {
    citation: [chicagoTreaty('<text macro="point-locators-join-with-comma"/>'), chicagoStatute],
    subsequent: [
      chicagoShortTreaty('<text macro="point-locators-subsequent"/>'),
      chicagoShortStatute,
      {
        // 14.30 has author and title; for a title the description stands, as in the full citation.
        when: isUntitled,
        render: `<group delimiter=", ">
          ${describedShortly('contributors-short')}
          <choose>
            <if variable="author editor translator" match="any"><text variable="genre"/></if>
          </choose>
          <text macro="point-locators-subsequent"/>
        </group>`,
      },
    ],
    bibliography: [
      chicagoTreaty(),
      chicagoStatute,
      {
        // 14.208: an unsigned post begins with its title; the style enters it under its blog.
        when: '',
        render: `<conditions match="all">
            <condition type="post-weblog"/>
            <condition variable="title"/>
            <condition variable="author editor translator" match="none"/>
          </conditions>
          <group delimiter=". ">
            <text macro="title"/>
            <group delimiter=", ">
              <group delimiter=" ">
                <text variable="container-title" font-style="italic"/><text value="(blog)"/>
              </group>
              <date variable="issued" form="text"/>
            </group>
            <text variable="URL"/>
          </group>`,
      },
    ],
  },

  'chicago-author-date': {
    citation: [
      {
        // 15.58: legal works are known by their titles, which are no titles in quotation marks.
        when: 'type="treaty legislation bill" match="any"',
        render: `<group delimiter=", ">
          <group delimiter=" ">
            <text variable="title"/><date variable="issued"><date-part name="year"/></date>
          </group>
          <choose>
              <if locator="page"><text variable="locator"/></if>
              <else>${shortLocator}</else>
            </choose>
        </group>`,
      },
    ],
    bibliography: [
      chicagoTreaty(),
      chicagoStatute,
      {
        // The style puts a comma where the title of a newspaper's article is missing.
        when: isUntitled,
        render: `<group delimiter=". ">
          <text macro="contributors"/>
          <text macro="date"/>
          <text variable="genre" text-case="capitalize-first"/>
          <text variable="container-title" font-style="italic"/>
          <date variable="issued" form="text"/>
          <text variable="URL"/>
        </group>`,
      },
    ],
  },

  apa: {
    // 11.10, and the style leaves the title out of a treaty that has no parties.
    bibliography: [
      {
        when: isTreaty,
        render: `<group delimiter=", ">
            <text variable="title"/><date variable="issued" form="text"/>${series}
            <text variable="URL"/>
          </group>
          <choose><if variable="URL" match="none"><text value="."/></if></choose>`,
      },
    ],
  },

  'modern-language-association': {
    // Appendix 1 has "par." and "pars."; the style forgets the space after a label.
    terms: `<term name="paragraph" form="short"><single>par.</single><multiple>pars.</multiple></term>`,
    citation: [
      {
        when: 'locator="page line" match="none"',
        render: `<group delimiter=", ">
          <choose>
            <if variable="author editor translator title title-short" match="any">
              <text macro="author-short"/>
            </if>
            <else-if variable="genre">
              <text variable="genre" text-case="capitalize-first"/>
            </else-if>
            <else><text variable="container-title" font-style="italic"/></else>
          </choose>
          ${shortLocator}
        </group>`,
      },
    ],
    bibliography: [
      {
        // Chapter 5, "Title of Source": a description, in roman type, stands for a title.
        when: isUntitled,
        render: `<group delimiter=". ">
          <text macro="author"/>
          <text variable="genre" text-case="capitalize-first"/>
          <group delimiter=", ">
            <text macro="container-title"/>
            <text macro="publication-date"/>
            <text variable="URL"/>
          </group>
        </group>`,
      },
    ],
  },

  'bluebook-law-review': {
    // Table T12 shortens neither June nor July, and September to four letters; T16 has "ch.".
    terms: `<term name="chapter" form="short"><single>ch.</single><multiple>chs.</multiple></term>
      <term name="month-06" form="short">June</term>
      <term name="month-07" form="short">July</term>
      <term name="month-09" form="short">Sept.</term>`,
    // Rule 3.3: a paragraph or section bears its sign; the style prints the bare number.
    locator: `<group delimiter=" ">
      <choose>
        <if locator="page" match="none"><label variable="locator" form="symbol"/></if>
      </choose>
      <text variable="locator"/>
    </group>`,
    // Rule 4.1: "at" stands before a page, and before no sign (rule 3.3).
    ibidWithLocator: `<group delimiter=" ">
      <text term="ibid" text-case="capitalize-first" font-style="italic"/>
      ${bluebookPlace}
    </group>`,
    subsequent: [
      bluebookShortStatute,
      {
        // Rule 4.2(a): who wrote it, else the title as it was set, and the note; "supra" needs no
        // number where there are no notes.
        render: `<group delimiter=", ">
          <group delimiter=" ">
            <choose><if type="book"><text variable="volume"/></if></choose>
            ${bluebookName}
          </group>
          <choose>
            <if variable="first-reference-note-number">
              <group delimiter=" ">
                <text value="supra" font-style="italic"/>
                <text variable="first-reference-note-number" prefix="note "/>
              </group>
            </if>
            <else><text value="supra" font-style="italic"/></else>
          </choose>
          ${bluebookPlace}
        </group>`,
      },
    ],
    citation: [
      bluebookTreaty,
      bluebookStatute,
      {
        // Rule 18.2.2: what has no title is described in roman type, and its date is in brackets.
        when: isUntitled,
        render: `<group delimiter=", ">
          <group delimiter=" ">
            <group delimiter=", ">
              <text macro="author"/>
              <text variable="genre"/>
              <text macro="container"/>
            </group>
            <text variable="locator"/>
            <date variable="issued" form="text" prefix="(" suffix=")">
              <date-part name="month" form="short"/>
            </date>
          </group>
          <text variable="URL"/>
        </group>`,
      },
      {
        // Rule 18.2.2: a page's title is in italics also where no author stands before it.
        when: 'match="none" variable="author" type="bill legal_case"',
        render: `<group delimiter=", "><text macro="source"/><text macro="access"/></group>`,
      },
    ],
  },

  oscola: {
    // 1.2.1; the style prints the bare number, whatever it counts.
    ibidWithLocator: `<group delimiter=" ">
      <text term="ibid" strip-periods="true" text-case="lowercase"/>
      <text macro="locator-basic"/>
    </group>`,
    citation: [oscolaTreaty, oscolaStatute, oscolaUntitled('author-note')],
    subsequent: [
      oscolaShortTreaty,
      oscolaShortStatute,
      {
        when: isUntitled,
        render: `<group delimiter=" ">
          ${describedShortly('author-short')}
          <text variable="first-reference-note-number" prefix="(n " suffix=")"/>
          <text macro="locator-basic"/>
        </group>`,
      },
    ],
    bibliography: [oscolaTreatyEntry, oscolaStatute, oscolaUntitled('author')],
  },
};

/** The amendments of a bundled style; a style of the writer's own is taken as it is. */
export function amendmentsOf(style: string): Amendments {
  return Object.hasOwn(amendments, style) ? amendments[style as StyleId] : {};
}
