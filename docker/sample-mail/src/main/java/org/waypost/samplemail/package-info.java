/**
 * Draws believable pictures of mail and says what each shows: for the demonstration, for tests of recognition and for
 * benchmarks. Start at {@link org.waypost.samplemail.SampleMail}; {@code Main} writes pictures and {@code truth.json}
 * into a folder.
 *
 * <p>Words: a <em>piece</em> is one thing in the mail, its <em>truth</em> what is really on it, a <em>sheet</em> one
 * flat thing before it is photographed. Pure Java2D, no font of the machine, the same seed gives the same bytes. No
 * name is that of a real company.
 */
package org.waypost.samplemail;
