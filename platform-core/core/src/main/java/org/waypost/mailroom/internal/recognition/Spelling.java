package org.waypost.mailroom.internal.recognition;

/** How alike two words are, when one of them may have been misread. Letters of the same look count as half a mistake. */
final class Spelling {
    private static final int MISTAKE = 2;
    private static final int CONFUSED = 1;
    /** Letters and digits that look alike, one group after the other. */
    private static final String[] ALIKE = {
        "O0QDCG", "IL1JT", "Z27", "S5", "B836", "G6", "A4", "UV", "EF", "MN", "HN", "RN"
    };

    private Spelling() {}

    /** 1 for the same word, 0 for one with more mistakes than its length forgives. */
    static double likeness(String read, String known) {
        if (read.equals(known)) {
            return 1;
        }
        int length = Math.max(read.length(), known.length());
        int forgiven = forgiven(length);
        if (Math.abs(read.length() - known.length()) * MISTAKE > forgiven) {
            return 0;
        }
        int mistakes = mistakes(read, known);
        return mistakes > forgiven ? 0 : 1 - (double) mistakes / (MISTAKE * length);
    }

    /** Half a mistake in three letters, one in up to seven, two in up to twelve, and so on. */
    private static int forgiven(int length) {
        return length < 4 ? CONFUSED : MISTAKE * ((length + 2) / 5);
    }

    private static int mistakes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j * MISTAKE;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MISTAKE;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + difference(one.charAt(i - 1), other.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(change, MISTAKE + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static int difference(char one, char other) {
        if (one == other) {
            return 0;
        }
        for (String alike : ALIKE) {
            if (alike.indexOf(one) >= 0 && alike.indexOf(other) >= 0) {
                return CONFUSED;
            }
        }
        return MISTAKE;
    }
}
