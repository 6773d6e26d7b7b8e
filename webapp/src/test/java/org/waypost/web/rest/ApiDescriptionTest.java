package org.waypost.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");
    private static JsonNode description;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = ApiDescription.class.getResourceAsStream("/META-INF/openapi.json")) {
            description = new ObjectMapper().readTree(file);
        }
    }

    @Test
    void every_operation_says_what_it_is_for() {
        assertThat(operations()).isNotEmpty();
        assertThat(lacking(operation -> operation.node.path("summary").asText().isBlank()))
                .isEmpty();
    }

    @Test
    void no_two_operations_have_one_name() {
        List<String> names = operations().stream()
                .map(operation -> operation.node.path("operationId").asText())
                .toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void every_operation_says_what_a_good_answer_holds() {
        assertThat(lacking(operation -> !operation.describesItsAnswer())).isEmpty();
    }

    @Test
    void every_body_that_is_sent_is_described() {
        assertThat(lacking(operation -> operation.node.has("requestBody")
                        && operation.node.path("requestBody").path("content").isEmpty()))
                .isEmpty();
    }

    @Test
    void every_object_has_an_example_that_fits_it() {
        Set<String> wrong = new TreeSet<>();
        JsonNode schemas = description.path("components").path("schemas");
        schemas.properties().stream()
                .filter(schema -> schema.getValue().has("properties") && !fits(schema.getValue()))
                .map(Map.Entry::getKey)
                .forEach(wrong::add);

        assertThat(schemas.properties()).isNotEmpty();
        assertThat(wrong)
                .as("schemas whose example in examples.json is missing or has other fields")
                .isEmpty();
    }

    @Test
    void a_refusal_is_always_a_problem_document() {
        assertThat(lacking(operation -> operation.answers().stream()
                        .filter(answer -> answer.getKey().matches("[45]\\d\\d"))
                        .anyMatch(answer -> !answer.getValue().path("content").has("application/problem+json"))))
                .isEmpty();
    }

    private static boolean fits(JsonNode schema) {
        Set<String> known = names(schema.path("properties"));
        return schema.has("example") && known.containsAll(names(schema.path("example")));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> lacking(Predicate<Operation> fault) {
        return operations().stream().filter(fault).map(Operation::name).toList();
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> VERBS.contains(operation.getKey()))
                        .map(operation -> new Operation(operation.getKey() + " " + path.getKey(), operation.getValue()))
                        .forEach(operations::add));
        return operations;
    }

    private record Operation(String name, JsonNode node) {
        Set<Map.Entry<String, JsonNode>> answers() {
            return node.path("responses").properties();
        }

        boolean describesItsAnswer() {
            Stream<Map.Entry<String, JsonNode>> good =
                    answers().stream().filter(answer -> answer.getKey().startsWith("2"));
            return good.anyMatch(answer -> answer.getKey().equals("204")
                    || !answer.getValue().path("content").isEmpty());
        }
    }
}
