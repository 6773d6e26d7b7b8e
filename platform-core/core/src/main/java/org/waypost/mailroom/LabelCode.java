package org.waypost.mailroom;

import com.github.f4b6a3.tsid.Tsid;

/** The code on a piece's label: the last ten characters of its id in Crockford's base 32, which has no O, I, L or U. */
final class LabelCode {
    private static final int SKIPPED = 3;
    private static final int HALF = 5;

    private LabelCode() {}

    static String of(long id) {
        String code = Tsid.from(id).toString().substring(SKIPPED);
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }
}
