package org.waypost.tenants.cli;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;

/** The rules of {@code tenant.schema.json}, said in words that help. */
final class SchemaCheck {
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    SchemaCheck.class.getResourceAsStream("tenant.schema.json"),
                    SchemaValidatorsConfig.builder()
                            .errorMessageKeyword("errorMessage")
                            .pathType(PathType.JSON_POINTER)
                            .build());

    List<Problem> check(Definition definition) {
        return schema.validate(definition.root()).stream()
                .map(message -> definition.problem(message.getInstanceLocation().toString(), words(message)))
                .distinct()
                .sorted(Comparator.comparingInt(Problem::row))
                .toList();
    }

    private static String words(ValidationMessage message) {
        return switch (message.getType()) {
            case "required" -> "'" + message.getProperty() + "' is missing";
            case "additionalProperties" -> "'" + message.getProperty() + "' is not known here; check the spelling";
            case "enum" -> "must be one of " + choices(message);
            case "false" -> "a franchise has no such thing; leave it out";
            case "type" ->
                "must be " + kind(message.getArguments()[1].toString()) + ", not "
                        + kind(message.getArguments()[0].toString());
            case "pattern" -> message.getMessage();
            default -> message.getError();
        };
    }

    private static String choices(ValidationMessage message) {
        return message.getArguments()[0].toString().replaceAll("[\\[\\]\"]", "");
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "text in quotes";
            case "integer" -> "a whole number";
            case "object" -> "an object in { }";
            case "array" -> "a list in [ ]";
            default -> type;
        };
    }
}
