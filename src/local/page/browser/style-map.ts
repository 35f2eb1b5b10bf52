// Lit's styleMap without its first step, an inline style attribute, which a Content-Security-Policy without 'unsafe-inline' forbids.
import { noChange } from 'lit'
import { type AttributePart, Directive, directive } from 'lit/directive.js'

/** Property names as in CSS or as of `element.style`; undefined or null leaves one out. */
type Styles = Readonly<Record<string, string | number | null | undefined>>

class StyleMap extends Directive {
  #set = new Set<string>()

  render(_styles: Styles): typeof noChange {
    return noChange
  }

  override update(part: AttributePart, [styles]: [Styles]): typeof noChange {
    const { style } = part.element as HTMLElement
    for (const name of this.#set) if (styles[name] === undefined || styles[name] === null) style.removeProperty(name)
    this.#set.clear()
    for (const [name, value] of Object.entries(styles)) {
      if (value === undefined || value === null) continue
      this.#set.add(name)
      style.setProperty(name, String(value))
    }
    return noChange
  }
}

export const styleMap = directive(StyleMap)
