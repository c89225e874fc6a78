import type { Element } from 'hast'

/** An id as React gives it to a boundary (`B:0`) or to a segment's place (`P:1a`); a prefix of the site's own may stand before it. */
const placeholder = /[BP]:[\da-f]{1,8}$/

/** Whether an empty `<template>` marks the place of something that is streamed later. */
export const isPlaceholder = ({ tagName, properties: { id } }: Element): boolean =>
  tagName === 'template' && typeof id === 'string' && placeholder.test(id)
