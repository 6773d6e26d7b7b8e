package org.waypost.verification;

import java.util.List;
import java.util.Map;

/**
 * The rules that hold at the bound location. A case goes to them as text by dotted key: facts as they are named there, the day
 * of the judgement as {@code today}, and the documents as {@code documents.1.slot}, {@code .type}, {@code .file}, {@code .review},
 * {@code .expiresOn} and {@code .values.number}. A set that cannot be asked is a finding that somebody has to look at, no error.
 */
public interface RuleSets {
    /** Asks every set that is on, each by its edition in force, and stacks what they say. */
    Judgement judge(Map<String, String> facts);

    /** Asks sets again as they were asked before, by their editions and settings of then. */
    Judgement again(List<AskedRules> asked, Map<String, String> facts);
}
