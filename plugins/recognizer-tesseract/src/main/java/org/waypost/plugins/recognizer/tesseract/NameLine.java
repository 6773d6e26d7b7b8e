package org.waypost.plugins.recognizer.tesseract;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of people and companies: what is left when everything that is no name is taken away. */
final class NameLine {
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:AT[TILF1][NM]|ATTENTION|ATT|C/O|CARE OF|A/A|AT\\.|A LA ATENCION DE|Z\\.? ?HD\\.?|MR & MRS)(?:[:.;]+ ?| )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("\\s*\\b(?:OR CURRENT (?:RESIDENT|OCCUPANT|CUSTOMER))\\b.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$");
    private static final Pattern NO_NAME =
            Pattern.compile(".*(?:\\bPOSTAGE\\b|FIRST.CLASS|\\bPRESORT|\\bPERMIT\\b|REQUESTED"
                    + "|\\bSUBSCRIBER\\b|\\bSUSCRIPTOR\\b|\\bTRACKING\\b|\\bIMPORTANT\\b|\\bENCLOSED\\b|\\bSENSITIVE\\b|\\bOPEN IMM"
                    + "|\\bSTATEMENT IS\\b|\\bCHECK NO\\b|\\bORDER OF\\b|\\bPOST ?CARD\\b|\\bFRAGILE\\b|\\bCERTIFIED\\b|\\bREGISTERED MAIL"
                    + "|RETURN (?:TO|SERV|RECEIPT)|\\bFRANQUEO\\b|\\bCERTIFICADO\\b|\\bACUSE DE\\b|\\bDOCUMENTO\\b|\\bTARJETA POSTAL"
                    + "|\\bUSPS\\b|\\bFEDEX\\b|\\bPRIORITY\\b|\\bGROUND\\b|\\bEXPRESS$|\\bGREETINGS\\b|AUTO\\**|\\bECRWSS\\b"
                    + "|\\bPOSTE?DAMT\\b|SI NO SE ENTREGA).*");

    private NameLine() {}

    /** The name in a line, without titles of address. */
    static Optional<String> name(String line) {
        String name = trimmed(BEFORE.matcher(trimmed(Heading.without(line))).replaceFirst(""));
        name = trimmed(AFTER.matcher(name).replaceFirst(""));
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text.strip()).replaceAll("");
    }

    private static boolean isName(String text) {
        long letters = Plain.countLetters(text);
        return letters >= 3
                && !text.matches("(?i)at[til]n")
                && letters > 2 * Plain.countDigits(text)
                && letters >= 0.6 * text.length()
                && !NO_NAME.matcher(Plain.capitals(text)).matches();
    }
}
