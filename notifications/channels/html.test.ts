import { expect, test } from 'vitest';
import { asHtml } from './html.ts';

test('a line is a paragraph', () => {
  expect(asHtml({ text: '甲\n乙', link: null })).toContain('<p>甲</p><p>乙</p>');
});

test('the link can be clicked', () => {
  const link = 'https://court.example.org/p/abc';
  expect(asHtml({ text: `查看：${link}`, link })).toContain(`<a href="${link}">${link}</a>`);
});

test('a name that looks like markup stays text', () => {
  const html = asHtml({ text: '<img src=x onerror="alert(1)">公司', link: null });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});
