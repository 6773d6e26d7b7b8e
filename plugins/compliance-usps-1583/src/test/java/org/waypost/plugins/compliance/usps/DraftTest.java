package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.Consent;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.Retention;

/** Nothing of the draft that the rules were made from got lost on the way, nor did a confidence grow. */
class DraftTest {
    private final RuleBook book = Library.shipped().edition("2024-06");
    private final RuleBook california = Library.shipped().addOns(book).get(0);

    private JsonNode draft;

    @BeforeEach
    void read() throws IOException {
        Optional<Path> file = collected();
        Assumptions.assumeTrue(
                file.isPresent(), "skipped: no usps_1583.json beside the project (-Dwaypost.shared.data=FOLDER)");
        draft = new ObjectMapper().readTree(file.orElseThrow().toFile());
    }

    @Test
    void every_item_of_the_form_is_there() {
        List<FieldRule> items =
                book.fields().stream().filter(field -> !field.item().isEmpty()).toList();
        assertThat(items).hasSize(74).extracting(FieldRule::item).containsExactlyElementsOf(texts("fields", "id"));
        assertThat(items).extracting(FieldRule::key).containsExactlyElementsOf(texts("fields", "key"));
        assertThat(items)
                .extracting(field -> field.citation().confidence())
                .containsExactlyElementsOf(texts("fields", "confidence"));
        assertThat(book.scope().registry())
                .containsExactlyElementsOf(list(draft.get("crdWorksheet").get("columns"))
                        .map(JsonNode::textValue)
                        .toList());
    }

    @Test
    void every_document_is_there() {
        List<DocumentType> ids = book.documents().accepted().stream()
                .filter(type -> List.of("photo", "address").contains(type.purpose()))
                .toList();
        assertThat(ids)
                .hasSize(15)
                .extracting(DocumentType::id)
                .containsExactlyElementsOf(texts("documentTypes", "id"));
        assertThat(ids).extracting(DocumentType::purpose).containsExactlyElementsOf(texts("documentTypes", "category"));
        assertThat(book.documents().refused())
                .extracting(DocumentType::id)
                .containsExactlyElementsOf(texts("rejectedDocumentTypes", "id"));
    }

    @Test
    void every_rule_and_duty_is_there_with_its_confidence() {
        assertThat(confidences(book))
                .containsAllEntriesOf(confidences("rules"))
                .containsAllEntriesOf(confidences("obligations"));
        Map<String, String> state = list(draft.get("addons").get(0).get("rules"))
                .collect(Collectors.toMap(DraftTest::id, DraftTest::confidence));
        assertThat(confidences(california)).containsAllEntriesOf(state);
    }

    @Test
    void every_retention_and_consent_is_there() {
        assertThat(book.retention())
                .extracting(Retention::recordClass)
                .containsExactlyElementsOf(texts("retention", "recordClass"));
        assertThat(book.retention())
                .extracting(one -> one.min().toString())
                .containsExactlyElementsOf(texts("retention", "minAfterTermination"));
        assertThat(book.consents()).extracting(Consent::action).containsExactlyElementsOf(texts("consents", "action"));
    }

    private static Map<String, String> confidences(RuleBook book) {
        Stream<Map.Entry<String, Citation>> rules =
                book.rules().stream().map(rule -> Map.entry(rule.id(), rule.citation()));
        Stream<Map.Entry<String, Citation>> duties =
                book.duties().stream().map(duty -> Map.entry(duty.id(), duty.citation()));
        return Stream.concat(rules, duties)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().confidence()));
    }

    private Map<String, String> confidences(String table) {
        return list(draft.get(table)).collect(Collectors.toMap(DraftTest::id, DraftTest::confidence));
    }

    private static String id(JsonNode row) {
        return row.get("id").textValue();
    }

    private static String confidence(JsonNode row) {
        return row.get("confidence").textValue();
    }

    private List<String> texts(String table, String column) {
        return list(draft.get(table)).map(row -> row.get(column).textValue()).toList();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Optional<Path> collected() {
        String file = "compliance/usps_1583.json";
        String named = System.getProperty("waypost.shared.data");
        if (named != null) {
            return Optional.of(Path.of(named, file)).filter(Files::exists);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(file))
                .filter(Files::exists)
                .findFirst();
    }
}
