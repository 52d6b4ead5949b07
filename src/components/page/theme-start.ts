/** Runs before the first paint: the theme chosen on an earlier visit. Storage may be forbidden. */
export const themeStart =
  "try{const t=localStorage.getItem('vademecum:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
