package org.waypost.verification;

import java.util.List;
import java.util.Map;

/**
 * What a decision rests on.
 *
 * @param facts the case as it was judged, as {@link RuleSets} takes it
 * @param asked which rules were asked, as they were set up
 * @param findings what they said
 * @param notes what the reviewer noted of findings that were not kept, by {@link Finding#id}
 */
public record DecisionRecord(
        Map<String, String> facts, List<AskedRules> asked, List<Finding> findings, Map<String, String> notes) {}
