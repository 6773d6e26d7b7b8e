package org.waypost.architecture.wrong.customers;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the API belongs to the web application. */
class DescribesItself {
    @Operation
    String answer() {
        return "";
    }
}
