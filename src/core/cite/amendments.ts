import type { Amendments, Branch } from './amendStyle';
import {
  bluebookStatute,
  bluebookTreaty,
  chicagoStatute,
  chicagoTreaty,
  isTreaty,
  oscolaStatute,
  oscolaTreaty,
  series,
} from './legalForms';
import type { StyleId } from './styles';

const shortLocator = `<group delimiter=" ">
  <label variable="locator" form="short"/><text variable="locator"/>
</group>`;

/** For works that are described where they have no title; the other types have forms of their own. */
const isUntitled = `match="none" variable="title" type="bill broadcast interview legal_case
  legislation manuscript personal_communication treaty"`.replace(/\s+/gu, ' ');

/** The manual has no rule for it; this is the form of a web page with the description for its title. */
const oscolaUntitled = (authorMacro: string): Branch => ({
  when: isUntitled,
  render: `<group delimiter=" ">
    <group delimiter=", "><text macro="${authorMacro}"/><text variable="genre"/></group>
    <group delimiter=", " prefix="(" suffix=")">
      <text variable="container-title" font-style="italic"/>
      <date variable="issued" form="text"/>
    </group>
    <text macro="locator-basic"/>
    <text macro="URL"/>
  </group>`,
});

/** What each bundled style is given, with the manual's rule, or why the style needs it. */
export const amendments: Readonly<Record<StyleId, Amendments>> = {
  'chicago-fullnote-bibliography': {
    citation: [
      chicagoTreaty('<text macro="point-locators-join-with-comma"/>'),
      chicagoStatute('<text macro="point-locators-join-with-comma"/>'),
    ],
    bibliography: [chicagoTreaty(), chicagoStatute()],
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
          ${shortLocator}
        </group>`,
      },
    ],
    bibliography: [
      chicagoTreaty(),
      chicagoStatute(),
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
        render: `<group delimiter=" ">
          <group delimiter=", " suffix=".">
            <text variable="title"/><date variable="issued" form="text"/>${series}
          </group>
          <text variable="URL"/>
        </group>`,
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
          <text macro="author-short"/>
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
    // Table T12 shortens neither June nor July, and September to four letters.
    terms: `<term name="month-06" form="short">June</term>
      <term name="month-07" form="short">July</term>
      <term name="month-09" form="short">Sept.</term>`,
    // Rule 3.3: a paragraph or section bears its sign; the style prints the bare number.
    locator: `<group delimiter=" ">
      <choose>
        <if locator="page" match="none"><label variable="locator" form="symbol"/></if>
      </choose>
      <text variable="locator"/>
    </group>`,
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
    citation: [oscolaTreaty, oscolaStatute, oscolaUntitled('author-note')],
    bibliography: [oscolaTreaty, oscolaStatute, oscolaUntitled('author')],
  },
};
