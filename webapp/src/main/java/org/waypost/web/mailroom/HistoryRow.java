package org.waypost.web.mailroom;

import java.time.Instant;
import java.util.List;

/**
 * One act in a piece's history, in words.
 *
 * @param act what was done
 * @param actor who did it
 * @param device from where; empty when unknown
 * @param at when
 * @param changes what was noted with it and was not known before
 */
public record HistoryRow(String act, String actor, String device, Instant at, List<String> changes) {}
