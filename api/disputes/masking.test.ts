import { describe, expect, it } from 'vitest';
import { maskAddress, maskEmail, maskIdentity, maskPhone } from './masking.ts';

describe('masking', () => {
  it('leaves enough to recognise and too little to use', () => {
    expect(maskPhone('13800138000')).toBe('138****8000');
    expect(maskIdentity('11010119800229001X')).toBe('110*************1X');
    expect(maskEmail('zhiwei@example.org')).toBe('z*****@example.org');
    expect(maskAddress('云澜市栖桥区听雨路 18 号')).toBe('云澜市栖桥区听雨路*****');
  });

  it('shows nothing of a value too short to hide a part of it', () => {
    expect(maskPhone('1380013')).toBe('*******');
    expect(maskIdentity('E1234')).toBe('*****');
    expect(maskEmail('a@b.cn')).toBe('*@b.cn');
    expect(maskEmail('@b.cn')).toBe('*');
    expect(maskAddress('听雨路')).toBe('***');
  });

  it('keeps nothing where there is nothing', () => {
    expect([maskPhone(null), maskIdentity(null), maskEmail(null), maskAddress(null)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
