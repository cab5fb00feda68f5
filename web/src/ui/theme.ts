import type { ThemeConfig } from 'antd';

const ink = '#1f2329';
const quiet = '#5c6370';
const blue = '#1d4f91';
const paleBlue = '#e8eff8';

/**
 * The look of the staff pages. Every pair of text and background was measured (WCAG AA); the pale
 * backgrounds are set by hand, because those derived from dark seeds come out muddy.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: blue,
    colorPrimaryBg: paleBlue,
    colorPrimaryBgHover: '#dbe6f4',
    colorInfo: blue,
    colorInfoBg: paleBlue,
    colorLink: '#0b5fa5',
    colorText: ink,
    colorTextSecondary: quiet,
    colorTextTertiary: quiet,
    colorTextQuaternary: quiet,
    colorTextDescription: quiet,
    colorTextPlaceholder: '#69707c',
    colorTextDisabled: '#69707c',
    colorIcon: quiet,
    colorBgLayout: '#f3f5f8',
    colorBorder: '#8b93a1',
    colorError: '#a3201a',
    colorErrorBg: '#fdebe9',
    colorSuccess: '#1e6b34',
    colorSuccessBg: '#e6f4ea',
    colorWarning: '#7a4f00',
    colorWarningBg: '#fff3d6',
    controlItemBgActive: paleBlue,
    controlOutline: 'transparent',
    borderRadius: 4,
    fontSize: 14,
    lineHeight: 22 / 14,
    fontFamily:
      "'PingFang SC', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif",
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.15s',
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  components: {
    Table: { fontSize: 13, cellPaddingBlockSM: 7, headerBg: '#eef1f5', headerColor: ink },
    Layout: { headerBg: '#ffffff', siderBg: '#ffffff', bodyBg: '#f3f5f8' },
    Menu: { itemSelectedBg: paleBlue, itemSelectedColor: blue, itemHeight: 36 },
    Card: { headerFontSize: 15 },
    Form: { itemMarginBottom: 14, labelColor: ink },
    Tabs: { horizontalMargin: '0 0 12px 0' },
  },
};
