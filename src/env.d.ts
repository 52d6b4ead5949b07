/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The guide whose page is being built; the components of a guide's body read it. */
    guide?: import('#site/library.ts').GuidePage;
  }
}
