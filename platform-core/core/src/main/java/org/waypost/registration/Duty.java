package org.waypost.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.waypost.verification.Citation;

/**
 * Something that the rules of the location ask it to do, or to go on doing.
 *
 * @param rules what people call the set of rules that asks for it
 * @param id of the duty in that set
 * @param once whether it is done once; else it lasts until its day
 * @param text what to do, in the words of the set
 * @param until by when it is done, or how long it lasts; absent when no day is set
 * @param citation where it comes from
 */
public record Duty(String rules, String id, boolean once, String text, Optional<LocalDate> until, Citation citation) {}
