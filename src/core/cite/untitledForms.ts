import type { Branch } from './amendStyle';

/** For works that are described where they have no title; the other types have forms of their own. */
export const isUntitled = `match="none" variable="title" type="bill broadcast interview legal_case
  legislation manuscript personal_communication treaty"`.replace(/\s+/gu, ' ');

/** What a repeated citation names where a work has no title: who wrote it, else what it is. */
export const describedShortly = (shortAuthor: string) => `<choose>
  <if variable="author editor translator" match="any"><text macro="${shortAuthor}"/></if>
  <else-if variable="genre"><text variable="genre"/></else-if>
  <else><text variable="container-title" font-style="italic"/></else>
</choose>`;

/** The manual has no rule for it; this is the form of a web page with the description for its title. */
export const oscolaUntitled = (authorMacro: string): Branch => ({
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
