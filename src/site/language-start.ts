/**
 * The script of the door, run before anything is drawn: opens the language chosen on an earlier visit, else the first
 * of the browser's languages that the site has. Without either, the reader chooses.
 * @param base path of the site; starts and ends with a slash
 */
export function languageStart(base: string): string {
  return (
    "{let l;try{l=localStorage.getItem('vademecum:language')}catch{}" +
    "if(l!=='es'&&l!=='de')l=navigator.languages.map(n=>n.slice(0,2).toLowerCase()).find(n=>n==='es'||n==='de');" +
    `if(l)location.replace(${JSON.stringify(base)}+l+'/'+location.hash)}`
  );
}
