package org.waypost.tenants.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.JsonNodeReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads definitions. A name given twice in one object is an error: the reader would not know which one was meant. */
public final class DefinitionReader {
    private final JsonNodeReader reader = JsonNodeReader.builder()
            .jsonMapper(JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build())
            .locationAware()
            .build();

    /** The definition as the platform takes it: without the hint for editors. */
    public JsonNode read(Path file) {
        JsonNode root = definition(file).root();
        if (root instanceof ObjectNode object) {
            object.remove("$schema");
        }
        return root;
    }

    Definition definition(Path file) {
        String text = text(file);
        try {
            return new Definition(file, reader.readTree(text, InputFormat.JSON));
        } catch (IllegalArgumentException | IOException e) {
            // the reader wraps what Jackson said
            Throwable reason = e instanceof IOException ? e : e.getCause();
            if (reason instanceof JsonProcessingException broken) {
                throw new UnreadableDefinitionException(broken(file, broken));
            }
            throw CliException.failed(file + " cannot be read: " + e.getMessage());
        }
    }

    private static Problem broken(Path file, JsonProcessingException broken) {
        return new Problem(
                file, broken.getLocation().getLineNr(), "", "This is no JSON: " + broken.getOriginalMessage());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw CliException.usage("There is no file " + file);
        } catch (MalformedInputException e) {
            throw CliException.failed(file + " is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            throw CliException.failed(file + " cannot be read: " + e.getMessage());
        }
    }
}
