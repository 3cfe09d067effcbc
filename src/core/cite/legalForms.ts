import type { Branch } from './amendStyle';

/**
 * Treaties and US statutes as the manuals write them, in CSL. `locator` is CSL too: what prints the
 * place in the work, where there is one.
 */

export const isTreaty = 'type="treaty"';
export const isStatute = 'type="legislation"';

/** The series that publishes a treaty or a law: "1155 U.N.T.S. 331"; nothing where it is not known. */
export const series = `<group delimiter=" ">
  <text variable="volume"/><text variable="container-title"/><text variable="page-first"/>
</group>`;

/**
 * Chicago 14, "Legal and Public Documents": in the Bluebook's form, with months in full. The title
 * of a treaty or law is in roman type, and not in quotation marks, into which the style puts it.
 */
export function chicagoTreaty(locator = ''): Branch {
  const render = `<group delimiter=", ">
    <text variable="title"/>
    <date variable="issued" form="text"/>
    ${series}
    ${locator}
    <text variable="URL"/>
  </group>`;
  return { when: isTreaty, render };
}

export function chicagoStatute(locator = ''): Branch {
  const render = `<group delimiter=", ">
    <group delimiter=" ">
      <group delimiter=", ">
        <text variable="title"/><text variable="number" prefix="Pub. L. No. "/>${series}
      </group>
      ${year}
    </group>
    ${locator}
    <text variable="URL"/>
  </group>`;
  return { when: isStatute, render };
}

const year = '<date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date>';

/** Rule 21.4: name, subdivision, date of signing, source. The style knows no treaties. */
export const bluebookTreaty: Branch = {
  when: isTreaty,
  render: `<group delimiter=", ">
    <text variable="title"/>
    <text variable="locator"/>
    <date variable="issued" form="text"><date-part name="month" form="short"/></date>
    ${series}
    <text variable="URL"/>
  </group>`,
};

/** Rule 12.4: name, public law number, section, session laws, year. The style knows no number. */
export const bluebookStatute: Branch = {
  when: isStatute,
  render: `<group delimiter=" ">
    <group delimiter=", ">
      <text variable="title"/>
      <text variable="number" prefix="Pub. L. No. "/>
      <text variable="locator"/>
      ${series}
    </group>
    ${year}
  </group>`,
};

const seriesWithoutStops = `<group delimiter=" ">
  <text variable="volume"/>
  <text variable="container-title" strip-periods="true"/>
  <text variable="page-first"/>
</group>`;

/** OSCOLA 2006, part IV (A), to which the 4th edition leads: title in roman type, date in brackets. */
export const oscolaTreaty: Branch = {
  when: isTreaty,
  render: `<group delimiter=" ">
    <text variable="title"/>
    <date variable="issued" form="text" prefix="(" suffix=")"/>
    ${seriesWithoutStops}
    <text macro="locator-basic"/>
    <text macro="URL"/>
  </group>`,
};

/** OSCOLA 1.4: foreign law as its own country cites it, without full stops. An Act of the UK has no volume. */
export const oscolaStatute: Branch = {
  when: `${isStatute} variable="volume container-title" match="all"`,
  render: `<group delimiter=" ">
    <group delimiter=", ">
      <text variable="title"/>
      <text variable="number" prefix="Pub L No " strip-periods="true"/>
      <text macro="locator-basic"/>
      ${seriesWithoutStops}
    </group>
    ${year}
  </group>`,
};
