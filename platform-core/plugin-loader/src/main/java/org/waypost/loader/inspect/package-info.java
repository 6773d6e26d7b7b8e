/**
 * The single questions that {@link org.waypost.loader.PackageInspector} asks of a package: is it a sound archive, who signed
 * it, what does its manifest declare, is there a plugin inside, and what does its bytecode call.
 *
 * <p>Nothing here loads a class. What is forbidden, and why, is data: {@code ForbiddenCalls}.
 */
package org.waypost.loader.inspect;
