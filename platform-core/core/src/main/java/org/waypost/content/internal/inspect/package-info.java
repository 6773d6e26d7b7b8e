/**
 * Looks at a file's bytes while they pass and decides whether it is taken in: what it is, how large its picture is,
 * whether its end is there. Nothing is decoded here, so a hostile file costs no more than its own bytes.
 */
package org.waypost.content.internal.inspect;
