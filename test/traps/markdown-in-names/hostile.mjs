// Texts that mean something to Markdown, HTML, Mermaid or a terminal.
export const HOSTILE = [
  '# a heading',
  '\n## a heading\n\n| a | table |\n| --- | --- |\n',
  '</summary></details><h1>a heading</h1><img src=x onerror=alert(1)>',
  '<script>alert(1)</script><style>*{display:none}</style>',
  '[a link](https://forged.example) ![an image](https://forged.example/x.png)',
  '<!-- the rest is gone',
  '```\n# out of the fence\n```mermaid\ngantt\nsection forged\n```',
  '~~~\n````\n# out of the fence',
  '@everyone #1 :tada: &lt;b&gt; &#35;',
  'click node "javascript:alert(1)" %% :crit, done, 0, 1ms',
  '\x1b[2J\x1b[1;1H\x1b]8;;https://forged.example\x07a link\x1b]8;;\x07\x9b31m',
  '\u202egnp.exe\u2066 \u200b\ufeff',
]
