package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;
import java.nio.file.Path;

/** A definition as it was read, every value knowing the line it came from. */
record Definition(Path file, JsonNode root) {

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }

    boolean isLocation() {
        return "location".equals(text("/kind"));
    }

    Problem problem(String pointer, String message) {
        return new Problem(file, row(pointer), pointer, message);
    }

    /** The line of the value, or of the nearest value around it that exists. */
    private int row(String pointer) {
        JsonNode node = at(pointer);
        if (node.isMissingNode()) {
            return row(pointer.substring(0, pointer.lastIndexOf('/')));
        }
        return JsonNodes.tokenLocationOf(node).getLineNr();
    }
}
