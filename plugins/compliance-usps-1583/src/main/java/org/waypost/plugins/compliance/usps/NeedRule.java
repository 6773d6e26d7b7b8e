package org.waypost.plugins.compliance.usps;

import org.waypost.spi.compliance.Need;

/** When a case wants something: {@code always}, {@code optional}, a condition, or a condition {@code else optional}. */
record NeedRule(Condition condition, Need otherwise) {
    private static final String ELSE_OPTIONAL = " else optional";
    private static final Condition NEVER = Condition.ALWAYS.negated();

    static NeedRule parse(String text) {
        if (text.equals("optional")) {
            return new NeedRule(NEVER, Need.OPTIONAL);
        }
        return text.endsWith(ELSE_OPTIONAL)
                ? parse(text.substring(0, text.length() - ELSE_OPTIONAL.length()), Need.OPTIONAL)
                : parse(text, Need.NOT_NEEDED);
    }

    private static NeedRule parse(String text, Need otherwise) {
        return new NeedRule(ConditionParser.parse(text), otherwise);
    }

    Need in(Scene scene) {
        return switch (condition.in(scene)) {
            case TRUE -> Need.REQUIRED;
            case FALSE -> otherwise;
            case UNKNOWN -> Need.UNKNOWN;
        };
    }
}
