/** A province, city or county at the head of an address. Some counties begin with the word for city. */
export const placeUnit = /(?:市[中南北]区|[^省市区县旗州盟\s\d]{1,10}(?:省|市|区|县|旗|州|盟))/y;

/** What ends like a county and is none. */
export const noPlaceUnit = /(?:小区|社区|街区|园区|校区|厂区)$/;

/** The last letter of a city. */
export const CITY = '市';
