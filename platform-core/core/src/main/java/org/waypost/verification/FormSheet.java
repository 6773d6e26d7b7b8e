package org.waypost.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waypost.verification.PrintedSheet.Column;
import org.waypost.verification.PrintedSheet.Foot;
import org.waypost.verification.PrintedSheet.Look;
import org.waypost.verification.PrintedSheet.Row;

/**
 * A form on paper: all items in order, what is known filled in, and boxes for what is written by hand. It does not look like
 * the official one, which nobody may change.
 */
public record FormSheet(FilledForm form, List<String> lede) {
    private static final List<Integer> SHARES = List.of(70, 360, 570);
    private static final String WANTED = " *";

    /** Copies the lines. */
    public FormSheet {
        lede = List.copyOf(lede);
    }

    /**
     * The form as it is signed.
     *
     * @param words the text of a key: {@code title}, {@code number}, {@code item}, {@code value}, {@code section.N}, {@code
     *     page}, {@code unprintable}
     */
    public PrintedSheet toSign(UnaryOperator<String> words) {
        return sheet(words, form.items());
    }

    /** What is typed into the public register, in its order. */
    public PrintedSheet toEnter(UnaryOperator<String> words) {
        return sheet(words, form.registryItems());
    }

    private PrintedSheet sheet(UnaryOperator<String> words, List<FormItem> items) {
        List<Column> columns = List.of(
                new Column(words.apply("number"), SHARES.get(0)),
                new Column(words.apply("item"), SHARES.get(1)),
                new Column(words.apply("value"), SHARES.get(2)));
        Foot foot = new Foot(form.form(), words.apply("page"), words.apply("unprintable"));
        return new PrintedSheet(words.apply("title"), lede, columns, rows(words, items), foot);
    }

    private static List<Row> rows(UnaryOperator<String> words, List<FormItem> items) {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (FormItem item : items) {
            String number = item.section();
            if (!number.equals(section)) {
                section = number;
                rows.add(new Row(Look.HEADING, List.of(number + "  " + words.apply("section." + number))));
            }
            rows.add(row(item));
        }
        return rows;
    }

    private static Row row(FormItem item) {
        boolean byHand = FilledForm.isByHand(item);
        String value = byHand && item.value().equals("true") ? "" : item.value();
        String label = item.required() ? item.label() + WANTED : item.label();
        return new Row(byHand ? Look.BOX : Look.LINE, List.of(item.item(), label, value));
    }
}
