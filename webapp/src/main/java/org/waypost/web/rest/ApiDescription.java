package org.waypost.web.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the published description while it is written, at build time: what every route has in common is said once here and
 * not in each resource. Examples of bodies stand in {@code examples.json} beside this class, one per schema.
 */
public class ApiDescription implements OASFilter {
    private static final Set<HttpMethod> WRITES =
            EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);
    private static final String PROBLEM = "Problem";
    private static final int FIRST_ERROR = 400;

    private final Map<String, Object> examples = examples();

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().forEach(ApiDescription::complete);
        return path;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.setServers(List.of(OASFactory.createServer()
                .url("https://{location}.{domain}")
                .description("Each location has a host of its own; the platform's is admin")
                .addVariable("location", OASFactory.createServerVariable().defaultValue("downtown"))
                .addVariable("domain", OASFactory.createServerVariable().defaultValue("example.com"))));
        description.getComponents().addSchema(PROBLEM, problem());
        description.getComponents().getSchemas().forEach(this::exemplify);
    }

    private static void complete(HttpMethod verb, Operation operation) {
        if (WRITES.contains(verb)) {
            operation.addParameter(idempotencyKey());
        }
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        answers.putIfAbsent("401", OASFactory.createAPIResponse().description("No valid token of this site"));
        answers.putIfAbsent("403", OASFactory.createAPIResponse().description("Not allowed for this person"));
        answers.forEach((status, answer) -> {
            if (isError(status) && answer.getContent() == null) {
                answer.setContent(problemContent());
            }
        });
        operation.getResponses().setAPIResponses(answers);
    }

    private static boolean isError(String status) {
        return status.chars().allMatch(Character::isDigit) && Integer.parseInt(status) >= FIRST_ERROR;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(KeyedRequest.HEADER)
                .in(Parameter.In.HEADER)
                .description(
                        "Up to 200 characters of your choice; the same key with the same body gives the same answer")
                .schema(OASFactory.createSchema().type(SchemaType.STRING))
                .example("7f6a2c1e-intake-0001");
    }

    private static Content problemContent() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(reference));
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().type(SchemaType.STRING);
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description("RFC 9457; code never changes its meaning")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("code", text)
                .addProperty("instance", text)
                .addProperty("now", OASFactory.createSchema().ref("#/components/schemas/RequestJson"));
    }

    private void exemplify(String name, Schema schema) {
        if (examples.containsKey(name)) {
            schema.setExample(examples.get(name));
        }
    }

    private static Map<String, Object> examples() {
        try (InputStream file = ApiDescription.class.getResourceAsStream("examples.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
