package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waypost.customers.CustomerId;
import org.waypost.notifications.NoticeKind;
import org.waypost.notifications.NoticeState;

class LetterWriterTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Letterhead CHICAGO = head("River North Mail", Locale.US, "America/Chicago");
    private static final Letterhead LONDON = head("Camden Post Rooms", Locale.UK, "Europe/London");

    private final LetterWriter writer = new LetterWriter();
    private final Map<Fact, String> facts = new EnumMap<>(Map.of(
            Fact.SENDER, "Lakeshore Credit Union",
            Fact.TYPE, "CHECK",
            Fact.RECIPIENT, "M. Vega",
            Fact.RECEIVED, "2026-11-21T01:12:00Z",
            Fact.LABEL, "7Q4ZD-X2M9A"));

    @Test
    void mail_that_arrived_is_told_with_sender_and_type_and_a_link_to_the_piece() {
        Letter letter = written(NoticeKind.MAIL_ARRIVED, CHICAGO, Locale.ENGLISH);

        assertThat(letter.subject()).isEqualTo("New mail from Lakeshore Credit Union");
        assertThat(letter.text())
                .contains("Hello Marisol Vega,")
                .contains("From: Lakeshore Credit Union")
                .contains("Type: Check")
                .contains("For: M. Vega")
                .contains("Label: 7Q4ZD-X2M9A")
                .contains("https://downtown.waypost.example/renter/item.xhtml?id=42");
        assertThat(letter.html())
                .contains("River North Mail")
                .contains("href=\"https://downtown.waypost.example/renter/item.xhtml?id=42\"");
    }

    @Test
    void the_time_is_that_of_the_clock_on_the_locations_wall() {
        assertThat(written(NoticeKind.MAIL_ARRIVED, CHICAGO, Locale.ENGLISH).text())
                .contains("Arrived: November 20, 2026")
                .contains("7:12");
        assertThat(written(NoticeKind.MAIL_ARRIVED, LONDON, Locale.ENGLISH).text())
                .contains("Arrived: 21 November 2026")
                .contains("01:12");
    }

    @Test
    void a_spanish_reader_gets_spanish() {
        Letter letter = written(NoticeKind.MAIL_ARRIVED, CHICAGO, SPANISH);

        assertThat(letter.language()).isEqualTo(SPANISH);
        assertThat(letter.subject()).isEqualTo("Correspondencia nueva de Lakeshore Credit Union");
        assertThat(letter.html()).contains("<html lang=\"es\">").contains("Hola, Marisol Vega:");
        assertThat(letter.text()).contains("Tipo: Cheque").contains("20 de noviembre de 2026");
    }

    @Test
    void a_british_location_writes_british_english() {
        Letter letter = written(NoticeKind.MAIL_ARRIVED, LONDON, Locale.ENGLISH);

        assertThat(letter.subject()).isEqualTo("New post from Lakeshore Credit Union");
        assertThat(letter.text()).contains("Type: Cheque");
    }

    @Test
    void a_manager_is_told_which_registration_runs_out_and_why_he_is_told() {
        StaffNews news = new StaffNews(
                1, "licence-runs-out", Map.of(Fact.LICENCE, "POSTAL", Fact.NUMBER, "CMRA-1", Fact.UNTIL, "2027-01-20"));

        Letter english = writer.write(news, CHICAGO, "Frank Osei", Locale.ENGLISH);
        Letter spanish = writer.write(StaffNews.read(news.json()), CHICAGO, "Frank Osei", SPANISH);

        assertThat(english.subject()).isEqualTo("A registration of River North Mail runs out: CMRA-1");
        assertThat(english.text())
                .contains("Registration: Postal service (PS Form 1583-A)")
                .contains("January 20, 2027")
                .contains("because you manage River North Mail")
                .contains("https://downtown.waypost.example/customers/compliance-calendar.xhtml");
        assertThat(spanish.subject()).isEqualTo("Un registro de River North Mail vence pronto: CMRA-1");
        assertThat(spanish.text()).contains("20 de enero de 2027").doesNotContain("you");
    }

    @Test
    void an_unknown_sender_is_left_out() {
        facts.put(Fact.SENDER, "");

        Letter letter = written(NoticeKind.MAIL_ARRIVED, CHICAGO, Locale.ENGLISH);

        assertThat(letter.subject()).isEqualTo("You have new mail");
        assertThat(letter.text()).contains("A piece of mail has arrived").doesNotContain("From:");
    }

    @Test
    void a_declined_request_says_why() {
        facts.put(Fact.REQUEST, "OPEN_AND_SCAN");
        facts.put(Fact.REASON, "The envelope\nis empty.");

        Letter letter = written(NoticeKind.REQUEST_DECLINED, CHICAGO, Locale.ENGLISH);

        assertThat(letter.subject()).isEqualTo("We could not do what you asked for: Open & scan");
        assertThat(letter.text()).contains("Reason: The envelope is empty.");
    }

    @Test
    void a_name_from_an_envelope_can_forge_neither_a_header_nor_a_page() {
        facts.put(Fact.SENDER, "Eve\r\nBcc: all@example.com <img src=x onerror=alert(1)>");

        Letter letter = written(NoticeKind.MAIL_ARRIVED, CHICAGO, Locale.ENGLISH);

        assertThat(letter.subject()).doesNotContain("\r").doesNotContain("\n");
        assertThat(letter.html()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void a_code_of_a_newer_release_is_shown_as_it_is() {
        facts.put(Fact.TYPE, "HOLOGRAM");

        assertThat(written(NoticeKind.MAIL_ARRIVED, CHICAGO, SPANISH).text()).contains("Tipo: HOLOGRAM");
    }

    @Test
    void several_pieces_of_one_sitting_are_one_letter_with_a_line_and_a_link_each() {
        Notice batch = notice(arrived(41, "Lakeshore <Credit> Union"), arrived(42, ""), arrived(43, "City of Chicago"));

        Letter letter = writer.write(batch, CHICAGO, "Marisol Vega", Locale.ENGLISH);

        assertThat(batch.kind()).isEqualTo(NoticeKind.BATCH_ARRIVED);
        assertThat(letter.subject()).isEqualTo("3 pieces of mail arrived");
        assertThat(letter.text())
                .contains(
                        "* Lakeshore <Credit> Union\n  Letter\n  https://downtown.waypost.example/renter/item.xhtml?id=41")
                .contains("* Sender not known")
                .contains("See your mail:\nhttps://downtown.waypost.example/renter/inbox.xhtml");
        assertThat(letter.html())
                .contains("Lakeshore &lt;Credit&gt; Union")
                .contains("href=\"https://downtown.waypost.example/renter/item.xhtml?id=43\"")
                .doesNotContain("<img");
        assertThat(writer.write(batch, CHICAGO, "Marisol Vega", SPANISH).subject())
                .isEqualTo("Han llegado 3 envíos");
    }

    @Test
    void a_digest_tells_of_mail_and_requests_in_their_own_words() {
        Map<Fact, String> scanned = Map.of(Fact.SENDER, "City of Chicago", Fact.REQUEST, "OPEN_AND_SCAN");
        Notice digest = notice(arrived(41, "Lakeshore"), news(NoticeKind.SCAN_READY, 42, scanned));

        Letter letter = writer.write(digest, CHICAGO, "Marisol Vega", Locale.ENGLISH);

        assertThat(digest.kind()).isEqualTo(NoticeKind.DIGEST);
        assertThat(letter.subject()).isEqualTo("Your summary from River North Mail: 2 entries");
        assertThat(letter.text()).contains("* Lakeshore\n").contains("* Your scan is ready\n  City of Chicago\n");
    }

    @Test
    void a_long_list_ends_with_how_many_more_there_are() {
        News[] many = LongStream.range(0, 120)
                .mapToObj(id -> arrived(id, "Sender " + id))
                .toArray(News[]::new);

        Letter letter = writer.write(notice(many), CHICAGO, "Marisol Vega", Locale.ENGLISH);

        assertThat(letter.text())
                .contains("Sender 49")
                .doesNotContain("Sender 50")
                .contains("70 more are in your portal");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_notice_can_be_written_in_both_languages(NoticeKind kind) {
        facts.put(Fact.REQUEST, "OPEN_AND_SCAN");
        facts.put(Fact.DOCUMENT, "PASSPORT");

        for (Locale language : new Locale[] {Locale.ENGLISH, SPANISH}) {
            Letter letter = written(kind, CHICAGO, language);
            assertThat(letter.subject() + letter.text() + letter.html())
                    .doesNotContain("{{")
                    .doesNotContain("{sender}")
                    .doesNotContain("{count}")
                    .doesNotContain("{request}")
                    .doesNotContain("{document}");
        }
    }

    @Test
    void a_document_that_runs_out_is_told_with_its_last_day_and_a_link_to_the_documents() {
        Map<Fact, String> known =
                Map.of(Fact.DOCUMENT, "PASSPORT", Fact.UNTIL, "2026-12-03", Fact.RECIPIENT, "Diego Vega");
        Notice notice = notice(new News(
                9,
                new CustomerId(7),
                NoticeKind.DOCUMENT_RUNS_OUT,
                Optional.empty(),
                Optional.empty(),
                known,
                Instant.EPOCH));

        Letter letter = writer.write(notice, CHICAGO, "Marisol Vega", Locale.ENGLISH);

        assertThat(letter.subject()).isEqualTo("Your document runs out soon: Passport");
        assertThat(letter.text())
                .contains("Document: Passport")
                .contains("Until: Thursday, December 3, 2026")
                .contains("For: Diego Vega")
                .contains("https://downtown.waypost.example/renter/documents.xhtml");
        assertThat(writer.write(notice, CHICAGO, "Marisol Vega", SPANISH).subject())
                .isEqualTo("Su documento vence pronto: Pasaporte");
    }

    @Test
    void a_letter_that_brings_the_scan_does_not_say_that_it_never_would() {
        Letter usual = written(NoticeKind.SCAN_READY, CHICAGO, Locale.ENGLISH);
        Letter letter = written(NoticeKind.SCAN_SENT, CHICAGO, Locale.ENGLISH);

        assertThat(usual.text()).contains("we never put the contents of your mail into an e-mail");
        assertThat(letter.text()).doesNotContain("never put").contains("You asked us to send what was inside");
        assertThat(letter.html()).doesNotContain("never put").contains("/renter/item.xhtml?id=42");
        assertThat(letter.subject()).isEqualTo("Your scan from River North Mail");
    }

    @Test
    void a_scan_that_is_too_large_comes_as_a_link_with_its_last_day() {
        URI address = URI.create("https://downtown.waypost.example/sent/scan.xhtml?t=s3cret");
        Enclosures linked = Enclosures.at(address, Instant.parse("2026-11-29T03:00:00Z"));

        Letter letter = writer.write(notice(NoticeKind.SCAN_SENT), CHICAGO, "Marisol Vega", Locale.ENGLISH, linked);

        assertThat(letter.text())
                .contains("until November 28, 2026")
                .contains("Download your scan:\n" + address)
                .doesNotContain("never put", "enclose");
        assertThat(letter.html()).contains("href=\"" + address + "\"");
        assertThat(linked.kept(letter.text())).doesNotContain("s3cret").contains("Download your scan:\n…");
    }

    @Test
    void who_applies_is_told_why_he_gets_the_letter_and_that_its_link_is_his() {
        URI address = URI.create("https://downtown.waypost.example/apply?t=s3cret");
        Enclosures linked = Enclosures.at(address, Instant.parse("2026-12-29T03:00:00Z"));

        Letter letter = writer.write(notice(NoticeKind.PAPERS_ASKED), CHICAGO, "Noor Haddad", Locale.ENGLISH, linked);

        assertThat(letter.subject()).isEqualTo("One thing is needed for your papers");
        assertThat(letter.text())
                .contains("Open your application:\n" + address)
                .contains("until December 28, 2026")
                .contains("was applied for")
                .doesNotContain("you rent a mailbox");
        assertThat(linked.kept(letter.text())).doesNotContain("s3cret");
    }

    private Letter written(NoticeKind kind, Letterhead head, Locale language) {
        return writer.write(notice(kind), head, "Marisol Vega", language);
    }

    private Notice notice(NoticeKind kind) {
        return new Notice(
                7,
                new CustomerId(3),
                kind,
                List.of(news(kind, 42, facts)),
                NoticeState.QUEUED,
                "",
                "",
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }

    private static Notice notice(News... news) {
        return Notice.of(7, new CustomerId(3), List.of(news), NoticeState.QUEUED, Instant.EPOCH);
    }

    private static News news(NoticeKind kind, long item, Map<Fact, String> facts) {
        return new News(item, new CustomerId(3), kind, Optional.of(item), Optional.empty(), facts, Instant.EPOCH);
    }

    private static News arrived(long item, String sender) {
        return news(NoticeKind.MAIL_ARRIVED, item, Map.of(Fact.SENDER, sender, Fact.TYPE, "LETTER"));
    }

    private static Letterhead head(String name, Locale locale, String zone) {
        URI portal = URI.create("https://downtown.waypost.example");
        return new Letterhead(name, name + " · 412 W Ontario St", "#7a2f8c", portal, locale, ZoneId.of(zone));
    }
}
