package org.waypost.notifications.internal;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.notifications.NewsTopic;
import org.waypost.notifications.NoticeKind;
import org.waypost.shared.Money;

/** What happened, for the rows of a letter: everything known of one thing, or a line for each of several. */
final class NewsInWords {
    /** A longer list is read in the portal. */
    static final int LISTED = 50;

    private static final List<Fact> ROWS = List.of(
            Fact.LICENCE,
            Fact.NUMBER,
            Fact.ERASED,
            Fact.KEPT,
            Fact.CAUSE,
            Fact.DOCUMENT,
            Fact.REQUEST,
            Fact.REASON,
            Fact.UNTIL,
            Fact.COLLECTED_BY,
            Fact.PROOF,
            Fact.PRICE,
            Fact.DESTINATION,
            Fact.CARRIER,
            Fact.TRACKING,
            Fact.SENDER,
            Fact.TYPE,
            Fact.RECIPIENT,
            Fact.RECEIVED,
            Fact.LABEL);

    private final Letterhead head;
    private final Locale reader;
    private final Wording words;

    NewsInWords(Letterhead head, Locale reader, Wording words) {
        this.head = head;
        this.reader = reader;
        this.words = words;
    }

    /** A part of what is said of a kind. */
    static String said(String kind, String part, Wording words, Map<String, String> names) {
        String key = kind + "." + part;
        String unknown = key + ".unknown-sender";
        return words.say(names.get("sender").isEmpty() && words.has(unknown) ? unknown : key, names);
    }

    /** The names that stand in what is said of one thing. */
    static Map<String, String> names(News news, Wording words) {
        return Map.of(
                "sender", OneLine.of(news.fact(Fact.SENDER)),
                "request", named("request.", news.fact(Fact.REQUEST), words),
                "document", named("document.", news.fact(Fact.DOCUMENT), words));
    }

    /** All that is known of one thing. */
    List<Map<String, String>> rows(Map<Fact, String> facts) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Fact fact : ROWS) {
            String value = shown(fact, facts.getOrDefault(fact, ""));
            if (!value.isEmpty()) {
                String label = words.say("row." + fact.name().toLowerCase(Locale.ROOT));
                rows.add(Map.of("label", label, "value", value));
            }
        }
        return rows;
    }

    /** A line for each of several things. */
    List<Map<String, String>> list(List<News> news) {
        List<Map<String, String>> rows =
                news.stream().limit(LISTED).map(this::line).collect(Collectors.toCollection(ArrayList::new));
        if (news.size() > LISTED) {
            Map<String, String> more = Map.of("count", Integer.toString(news.size() - LISTED));
            rows.add(row(words.say("list.more", more), "", head.portal() + "/renter/inbox.xhtml"));
        }
        return rows;
    }

    /** Where one sees the thing itself; what waits for papers is not shown yet. */
    String link(News news) {
        return news.item()
                .filter(item -> news.kind() != NoticeKind.MAIL_WAITS_FOR_PAPERS)
                .map(item -> head.portal() + "/renter/item.xhtml?id=" + item)
                .orElse(head.portal()
                        + (news.kind().isAboutPapers() ? "/renter/documents.xhtml" : "/renter/inbox.xhtml"));
    }

    private Map<String, String> line(News news) {
        String sender = shown(Fact.SENDER, news.fact(Fact.SENDER));
        boolean arrived = news.kind().topic() == NewsTopic.MAIL;
        String piece = sender.isEmpty() ? words.say("list.unknown-sender") : sender;
        String title = arrived ? piece : said(news.kind().key(), "subject", words, names(news, words));
        String detail = Stream.of(arrived ? "" : sender, shown(Fact.TYPE, news.fact(Fact.TYPE)), recipient(news))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return row(title, detail, link(news));
    }

    private String recipient(News news) {
        return shown(Fact.RECIPIENT, news.fact(Fact.RECIPIENT));
    }

    private static Map<String, String> row(String title, String detail, String link) {
        return Map.of("title", title, "detail", detail, "link", link);
    }

    private String shown(Fact fact, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (fact) {
            case TYPE -> named("type.", value, words);
            case REQUEST -> named("request.", value, words);
            case LICENCE -> named("licence.", value, words);
            case CAUSE -> named("cause.", value, words);
            case DOCUMENT ->
                Arrays.stream(value.split(" "))
                        .map(code -> named("document.", code, words))
                        .collect(Collectors.joining(", "));
            case RECEIVED ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(reader)
                        .format(Instant.parse(value).atZone(head.zone()));
            case UNTIL -> day(value, FormatStyle.FULL);
            case ERASED, KEPT -> Stream.of(value.split(",")).map(this::records).collect(Collectors.joining("; "));
            case PRICE -> price(value.split(" ", 2));
            case SENDER, RECIPIENT, NUMBER, LABEL, REASON, COLLECTED_BY, PROOF, DESTINATION, CARRIER, TRACKING ->
                OneLine.of(value);
        };
    }

    private String day(String iso, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(reader).format(LocalDate.parse(iso));
    }

    /** A class of records, with the day until which it is kept. */
    private String records(String codeAndDay) {
        int blank = codeAndDay.indexOf(' ');
        if (blank < 0) {
            return named("records.", codeAndDay, words);
        }
        Map<String, String> names = Map.of(
                "records", named("records.", codeAndDay.substring(0, blank), words),
                "until", day(codeAndDay.substring(blank + 1), FormatStyle.LONG));
        return words.say("records.until", names);
    }

    private String price(String... minorAndCurrency) {
        Money money = new Money(Long.parseLong(minorAndCurrency[0]), minorAndCurrency[1]);
        NumberFormat format = NumberFormat.getCurrencyInstance(reader);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.amount());
    }

    /** What a code is called; a code of a newer release is shown as it is. */
    private static String named(String group, String code, Wording words) {
        String key = group + code.toLowerCase(Locale.ROOT);
        return words.has(key) ? words.say(key) : OneLine.of(code);
    }
}
