import type { Branch } from './amendStyle';

/**
 * Treaties and US statutes as the manuals write them, in CSL. `locator` is CSL too: what prints the
 * place in the work, where there is one. The `author` of a treaty are its parties, ready to be
 * joined (see `treatyParties.ts`).
 */

export const isTreaty = 'type="treaty"';
export const isStatute = 'type="legislation"';

/** The series that publishes a treaty or a law: "1155 U.N.T.S. 331"; nothing where it is not known. */
export const series = `<group delimiter=" ">
  <text variable="volume"/><text variable="container-title"/><text variable="page-first"/>
</group>`;

const parties = '<names variable="author"><name delimiter="-"/></names>';

const year = '<date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date>';

/** The place in a law, which is a part of its name, and the page, which is a part of its source. */
const placeInLaw = (locator: string) =>
  `<choose><if locator="page" match="none">${locator}</if></choose>`;
const pageOfLaw = '<choose><if locator="page"><text variable="locator"/></if></choose>';

/** What a law is known by: its title, else its number. A popular name would have to be introduced. */
const lawName = (numberAs: string) => `<choose>
  <if variable="title"><text variable="title"/></if>
  <else><text variable="number" ${numberAs}/></else>
</choose>`;

/** What a treaty is known by: its short title, if it has one. */
export const treatyName = `<choose>
  <if variable="title"><text variable="title" form="short"/></if>
  <else><text variable="container-title"/></else>
</choose>`;

/**
 * Chicago 14.290 and 14.282: in the Bluebook's form, with months in full. The title of a treaty or
 * law is in roman type, and not in quotation marks, into which the style puts it.
 */
export function chicagoTreaty(locator = ''): Branch {
  const render = `<group delimiter=", ">
    <text variable="title"/>
    ${parties}
    <date variable="issued" form="text"/>
    ${series}
    ${locator}
    <text variable="URL"/>
  </group>`;
  return { when: isTreaty, render };
}

/** Sections have their sign there; other places are written as in any work. */
const chicagoLawLocator = `<group delimiter=" ">
  <choose>
    <if locator="section"><label variable="locator" form="symbol"/></if>
    <else><label variable="locator" form="short"/></else>
  </choose>
  <text variable="locator"/>
</group>`;

export const chicagoStatute: Branch = {
  when: isStatute,
  render: `<group delimiter=", ">
    <group delimiter=" ">
      <group delimiter=", ">
        <text variable="title"/>
        <text variable="number" prefix="Pub. L. No. "/>
        ${placeInLaw(chicagoLawLocator)}
        ${series}
        ${pageOfLaw}
      </group>
      ${year}
    </group>
    <text variable="URL"/>
  </group>`,
};

/** Chicago 14.29 to 14.36: the name alone. */
export const chicagoShortTreaty = (locator: string): Branch => ({
  when: isTreaty,
  render: `<group delimiter=", ">${treatyName}${locator}</group>`,
});

export const chicagoShortStatute: Branch = {
  when: isStatute,
  render: `<group delimiter=", ">
    ${lawName('prefix="Pub. L. No. "')}${placeInLaw(chicagoLawLocator)}${pageOfLaw}
  </group>`,
};

/**
 * Bluebook rule 21.4: name, parties, subdivision, date of signing, source. The style knows no
 * treaties. Rule 4.2(b): the short name that will be used is told in the first citation.
 */
export const bluebookTreaty: Branch = {
  when: isTreaty,
  render: `<group delimiter=" ">
    <group delimiter=", ">
      <text variable="title"/>
      ${parties}
      <text variable="locator"/>
      <date variable="issued" form="text"><date-part name="month" form="short"/></date>
      ${series}
      <text variable="URL"/>
    </group>
    <text variable="title-short" prefix="[hereinafter " suffix="]"/>
  </group>`,
};

/** Rule 12.4: name, public law number, section, session laws, year. The style knows no number. */
export const bluebookStatute: Branch = {
  when: isStatute,
  render: `<group delimiter=" ">
    <group delimiter=", ">
      <text variable="title"/>
      <text variable="number" prefix="Pub. L. No. "/>
      ${placeInLaw('<text variable="locator"/>')}
      ${series}
      ${pageOfLaw}
    </group>
    ${year}
  </group>`,
};

/** Rule 12.10(b): name and section, or the session laws with the page; never "supra" (rule 4.2). */
export const bluebookShortStatute: Branch = {
  when: isStatute,
  render: `<group delimiter=", ">
    <group delimiter=" ">
      ${lawName('prefix="Pub. L. No. "')}
      ${placeInLaw('<text variable="locator"/>')}
    </group>
    <choose>
      <if locator="page">
        <group delimiter=" ">
          <text variable="volume"/>
          <text variable="container-title"/>
          <text variable="locator" prefix="at "/>
        </group>
      </if>
    </choose>
  </group>`,
};

const seriesWithoutStops = `<group delimiter=" ">
  <text variable="volume"/>
  <text variable="container-title" strip-periods="true"/>
  <text variable="page-first"/>
</group>`;

/**
 * OSCOLA 2006, part IV (A), to which the 4th edition leads: title in roman type, dates of signature
 * and entry into force in brackets, source, short title. Of two parties the date is known to be that of
 * signature; many parties may have adopted a text.
 */
const oscolaTreatyWith = (shortTitle: string): Branch => ({
  when: isTreaty,
  render: `<group delimiter=" ">
    <text variable="title"/>
    <group delimiter=", " prefix="(" suffix=")">
      <group delimiter=" ">
        <choose><if variable="authority"><text value="signed"/></if></choose>
        <date variable="issued" form="text"/>
      </group>
      <date variable="event-date" form="text" prefix="entered into force "/>
    </group>
    ${seriesWithoutStops}
    ${shortTitle}
    <text macro="locator-basic"/>
    <text macro="URL"/>
  </group>`,
});

export const oscolaTreaty = oscolaTreatyWith(
  '<text variable="title-short" prefix="(" suffix=")"/>',
);
export const oscolaTreatyEntry = oscolaTreatyWith('');

/** OSCOLA 1.4: foreign law as its own country cites it, without full stops. An Act of the UK has no volume. */
export const oscolaStatute: Branch = {
  when: `${isStatute} variable="volume container-title" match="all"`,
  render: `<group delimiter=" ">
    <group delimiter=", ">
      <text variable="title"/>
      <text variable="number" prefix="Pub L No " strip-periods="true"/>
      ${placeInLaw('<text macro="locator-basic"/>')}
      ${seriesWithoutStops}
      ${pageOfLaw}
    </group>
    ${year}
  </group>`,
};

const oscolaNote = '<text variable="first-reference-note-number" prefix="(n " suffix=")"/>';

/** OSCOLA 1.2.1: the short title that the first citation gave, and the number of its note. */
export const oscolaShortTreaty: Branch = {
  when: isTreaty,
  render: `<group delimiter=" ">
    ${treatyName}${oscolaNote}<text macro="locator-basic"/>
  </group>`,
};

/** OSCOLA 1.2.1: legislation is repeated by its name, without a number of a note. */
export const oscolaShortStatute: Branch = {
  when: isStatute,
  render: `<group delimiter=" ">
    ${lawName('prefix="Pub L No " strip-periods="true"')}<text macro="locator-basic"/>
  </group>`,
};
