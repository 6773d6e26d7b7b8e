package org.waypost.web.isolation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Mail;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.UploadFile;

/**
 * What the tests know of a route.
 *
 * @param route the route
 * @param whose who works with it
 * @param body a body that would succeed with an id of one's own
 * @param query appended to the address, with its question mark
 */
record RouteRow(Route route, Whose whose, Body body, String query) {
    /** Who a route is made for. */
    enum Whose {
        STAFF,
        /** Staff that may change renters and mailboxes; a clerk may not. */
        MANAGER,
        RENTER,
        PLATFORM,
        /** Everybody of the staff for himself: what is named here is nobody else's, at one's own house or another. */
        ONESELF
    }

    private static final String ADDRESS = "{\"name\":\"the thief\",\"lines\":[\"1 Main St\"],\"town\":\"Tampa\","
            + "\"region\":\"FL\",\"postcode\":\"33602\",\"country\":\"US\"}";

    private static final String LICENCE =
            "{\"kind\":\"state\",\"number\":\"a thief\",\"authority\":\"a thief\",\"expiresOn\":\"2099-01-01\"}";

    private static final String EXCEPTION = "{\"reason\":\"a thief\",\"until\":\"2099-01-01\"}";

    /** The table. A route of the code that is not here fails the build, and so does a row without a route. */
    static final List<RouteRow> ALL = List.of(
            row("GET", "items", Whose.STAFF),
            row("GET", "items/{id}", Whose.STAFF),
            row("GET", "items/{id}/picture", Whose.STAFF),
            row("PUT", "items/{id}/metadata", Whose.STAFF, Body.json("{\"sender\":\"a thief\"}")),
            row("POST", "items/{id}/assignment", Whose.STAFF, Body.json("{\"mailbox\":\"" + House.MAILBOX + "\"}")),
            row("DELETE", "items/{id}/assignment", Whose.STAFF),
            row("GET", "items/{id}/proposal", Whose.STAFF),
            row("POST", "items/{id}/not-mine", Whose.RENTER),
            row("POST", "items/metadata", Whose.STAFF, Body.json("{\"items\":[],\"metadata\":{}}")),
            row("POST", "assignments", Whose.STAFF, Body.json("{\"assignments\":[]}")),
            row(
                    "POST",
                    "items/{id}/requests",
                    Whose.RENTER,
                    Body.json("{\"kind\":\"open_and_scan\",\"note\":\"mine\"}")),
            row("GET", "messages", Whose.STAFF).with("?mailbox=" + House.MAILBOX),
            row("POST", "messages/{id}/send-again", Whose.STAFF),
            row("GET", "notice-choices", Whose.RENTER),
            row("PUT", "notice-choices", Whose.RENTER, Body.json("{\"mail\":\"daily\"}")),
            row("POST", "items/{id}/archive", Whose.RENTER),
            row("DELETE", "items/{id}/archive", Whose.RENTER),
            row("POST", "items/{id}/lost", Whose.STAFF),
            row("POST", "items/{id}/found", Whose.STAFF),
            row("GET", "items/{id}/label", Whose.STAFF),
            row("GET", "items/{id}/pictures", Whose.STAFF),
            row("POST", "items/{id}/pictures/{number}/edit", Whose.STAFF, Body.json("{\"rotate\":90}")),
            row("POST", "items/{id}/pictures/{number}/restore", Whose.STAFF, Body.json("{\"version\":\"7\"}")),
            row("GET", "items.csv", Whose.STAFF),
            row("GET", "filters", Whose.ONESELF),
            row("PUT", "filters/{name}", Whose.ONESELF, Body.json("{\"criteria\":{}}")),
            row("DELETE", "filters/{name}", Whose.ONESELF),
            row("GET", "mailboxes", Whose.STAFF).with("?q=1"),
            row("GET", "inventory", Whose.STAFF).with("?q=101"),
            row("GET", "inventory/{id}", Whose.STAFF),
            row("POST", "inventory", Whose.MANAGER, Body.json("{\"range\":\"900-901\"}")),
            row(
                    "POST",
                    "inventory/changes",
                    Whose.MANAGER,
                    Body.json("{\"numbers\":[\"105\"],\"change\":\"reserve\"}")),
            row("POST", "inventory/{id}/closing", Whose.MANAGER, Body.json("{}")),
            row("DELETE", "inventory/{id}/closing", Whose.MANAGER),
            row("POST", "inventory/{id}/swap", Whose.MANAGER, Body.json("{\"to\":\"105\"}")),
            row("POST", "items/{id}/quarantine", Whose.STAFF, Body.json("{\"reason\":\"unapproved\"}")),
            row("GET", "quarantine", Whose.STAFF),
            row("POST", "quarantine/{id}/notice", Whose.STAFF),
            row(
                    "POST",
                    "quarantine/{id}/remail",
                    Whose.STAFF,
                    Body.json("{\"to\":\"the thief\",\"until\":\"2030-01-01\"}")),
            row("POST", "quarantine/{id}/return", Whose.STAFF),
            row("POST", "quarantine/{id}/release", Whose.STAFF),
            row("POST", "intake", Whose.STAFF, oneFile()),
            row("POST", "packages", Whose.STAFF, Body.json("{\"mailbox\":\"" + House.MAILBOX + "\"}")),
            row("POST", "packages", Whose.STAFF, oneFile()),
            row("DELETE", "packages/{id}", Whose.STAFF),
            row("GET", "expected-packages", Whose.STAFF),
            row("POST", "expected-packages", Whose.STAFF, Body.json("{\"trackingNumber\":\"1Z999AA10123456784\"}")),
            row("DELETE", "expected-packages/{id}", Whose.STAFF),
            row("GET", "tracking-numbers", Whose.STAFF).with("?code=1Z999AA10123456784"),
            row("GET", "intake/mailboxes", Whose.STAFF),
            row("GET", "intake/senders", Whose.STAFF).with("?mailbox=" + House.MAILBOX),
            row("GET", "requests", Whose.STAFF),
            row("POST", "requests/batch", Whose.STAFF, Body.json("{\"step\":\"take\",\"requests\":[]}")),
            row("GET", "requests/{id}", Whose.STAFF),
            row("POST", "requests/{id}/cancel", Whose.RENTER),
            row("POST", "requests/{id}/trash", Whose.RENTER),
            row("DELETE", "requests/{id}/trash", Whose.RENTER),
            row("POST", "requests/{id}/decline", Whose.STAFF, Body.json("{\"reason\":\"because\"}")),
            row("GET", "requests/{id}/pages", Whose.STAFF),
            row("POST", "requests/{id}/pages", Whose.STAFF, oneFile()),
            row("PUT", "requests/{id}/pages", Whose.STAFF, Body.json("{\"order\":[]}")),
            row("GET", "requests/{id}/pages/{page}/picture", Whose.STAFF),
            row("POST", "requests/{id}/pages/{page}/move", Whose.STAFF, Body.json("{\"to\":\"4242424242424244\"}")),
            row("POST", "requests/{id}/rescan", Whose.STAFF, Body.json("{}")),
            row("DELETE", "requests/{id}/link", Whose.STAFF),
            row("GET", "consent-text", Whose.STAFF).with("?kind=open_and_scan"),
            row("POST", "requests/{id}/begin", Whose.STAFF),
            row("POST", "requests/{id}/complete", Whose.STAFF),
            row("GET", "requests/{id}/document", Whose.STAFF),
            row("GET", "webhooks", Whose.MANAGER),
            row(
                    "POST",
                    "webhooks",
                    Whose.MANAGER,
                    Body.json("{\"url\":\"https://partner.example/hook\",\"events\":[\"request.*\"]}")),
            row(
                    "PUT",
                    "webhooks/{id}",
                    Whose.MANAGER,
                    Body.json("{\"url\":\"https://partner.example/hook\",\"events\":[\"request.*\"]}")),
            row("DELETE", "webhooks/{id}", Whose.MANAGER),
            row("POST", "webhooks/{id}/rotate", Whose.MANAGER),
            row("GET", "webhooks/{id}/deliveries", Whose.MANAGER),
            row("POST", "webhooks/{id}/deliveries/{delivery}/replay", Whose.MANAGER),
            row("POST", "requests/{id}/ready", Whose.STAFF),
            row("POST", "requests/{id}/second-look", Whose.STAFF),
            row("GET", "requests/{id}/pass", Whose.RENTER),
            row("POST", "handovers", Whose.STAFF, oneFile()),
            row("POST", "handovers/pass", Whose.STAFF, Body.json("{\"code\":\"2222-2222-2222\"}")),
            row("GET", "handovers/{id}", Whose.STAFF),
            row("GET", "handovers/{id}/signature", Whose.STAFF),
            row("GET", "handovers/{id}/photo", Whose.STAFF),
            row("POST", "destructions", Whose.STAFF, Body.json("{\"method\":\"shred\",\"labels\":[]}")),
            row("GET", "destructions/{id}", Whose.STAFF),
            row("GET", "end-rules", Whose.MANAGER),
            row(
                    "PUT",
                    "end-rules",
                    Whose.MANAGER,
                    Body.json("{\"coolingHours\":0,\"counterDays\":7,\"seenByTwo\":[]}")),
            row("GET", "requests/{id}/forwarding", Whose.STAFF),
            row(
                    "POST",
                    "requests/{id}/forwarding/quote",
                    Whose.STAFF,
                    Body.json("{\"price\":{\"minor\":900,\"currency\":\"USD\"}}")),
            row("POST", "requests/{id}/forwarding/approve", Whose.RENTER),
            row("POST", "requests/{id}/forwarding/reject", Whose.RENTER),
            row("GET", "documents", Whose.RENTER),
            row("POST", "documents", Whose.RENTER, oneFile()),
            row("POST", "applicant/documents", Whose.RENTER, oneFile()),
            row("GET", "documents/{id}", Whose.MANAGER),
            row("GET", "documents/{id}/picture", Whose.MANAGER).with("?side=front&size=preview"),
            row("POST", "documents/{id}/approve", Whose.MANAGER, Body.json("{\"version\":1}")),
            row("POST", "documents/{id}/reject", Whose.MANAGER, Body.json("{\"version\":1,\"why\":\"unreadable\"}")),
            row("GET", "customers/{id}/documents", Whose.STAFF),
            row("POST", "customers/{id}/documents", Whose.STAFF, oneFile()),
            row("GET", "applications", Whose.MANAGER),
            row("POST", "applications", Whose.MANAGER, Body.json("{\"purpose\":\"application\"}")),
            row("GET", "applications/{id}", Whose.MANAGER),
            row("PUT", "applications/{id}/facts", Whose.MANAGER, Body.json("{\"version\":1,\"facts\":{}}")),
            row("POST", "applications/{id}/submit", Whose.MANAGER),
            row("POST", "applications/{id}/review", Whose.MANAGER),
            row("POST", "applications/{id}/ask", Whose.MANAGER, Body.json("{\"words\":\"more\"}")),
            row("POST", "applications/{id}/approve", Whose.MANAGER, Body.json("{\"seen\":\"a look\"}")),
            row("POST", "applications/{id}/decline", Whose.MANAGER, Body.json("{\"words\":\"no\"}")),
            row("POST", "applications/{id}/withdraw", Whose.MANAGER, Body.json("{\"words\":\"no\"}")),
            row("POST", "applications/{id}/reopen", Whose.MANAGER, Body.json("{\"words\":\"no\"}")),
            row("GET", "registrations", Whose.MANAGER),
            row("GET", "registrations/to-enter.csv", Whose.MANAGER),
            row("GET", "registrations/{id}", Whose.MANAGER),
            row("GET", "registrations/{id}/sheet.csv", Whose.MANAGER),
            row("GET", "registrations/{id}/sheet.pdf", Whose.MANAGER),
            row("GET", "registrations/{id}/form.pdf", Whose.MANAGER),
            row("POST", "registrations/{id}/entered", Whose.MANAGER, Body.json("{\"version\":1}")),
            row("GET", "certifications", Whose.MANAGER),
            row("POST", "certifications", Whose.MANAGER, Body.json("{\"dueOn\":\"2000-01-15\"}")),
            row("GET", "certifications/list", Whose.MANAGER),
            row("GET", "certifications/list.csv", Whose.MANAGER),
            row("GET", "certifications/list.pdf", Whose.MANAGER),
            row("GET", "customers/{id}/exceptions", Whose.STAFF),
            row("POST", "customers/{id}/exceptions", Whose.MANAGER, Body.json(EXCEPTION)),
            row("DELETE", "customers/{id}/exceptions", Whose.MANAGER),
            row("GET", "licences", Whose.MANAGER),
            row("POST", "licences", Whose.MANAGER, Body.json(LICENCE)),
            row("PUT", "licences/{id}", Whose.MANAGER, Body.json(LICENCE)),
            row("DELETE", "licences/{id}", Whose.MANAGER),
            row("GET", "licences/calendar", Whose.MANAGER),
            row("GET", "reports/customers", Whose.MANAGER),
            row("GET", "reports/customers.csv", Whose.MANAGER),
            row("GET", "reports/customers.pdf", Whose.MANAGER),
            row("GET", "reports/applications", Whose.MANAGER),
            row("GET", "reports/applications.csv", Whose.MANAGER),
            row("GET", "customers/{id}/erasure", Whose.MANAGER),
            row("POST", "customers/{id}/erasure", Whose.MANAGER, Body.json("{\"asked\":\"in_person\"}")),
            row("POST", "customers/{id}/erasure/answer", Whose.MANAGER, Body.json("{\"version\":1}")),
            row("GET", "customers/{id}/erasure/answer.pdf", Whose.MANAGER),
            row("GET", "own-form", Whose.MANAGER),
            row("PUT", "own-form", Whose.MANAGER, Body.json("{\"places\":[]}")),
            row("POST", "own-form/blank", Whose.MANAGER, oneFile()),
            row("GET", "own-form/to-sign.pdf", Whose.RENTER),
            row("GET", "own-form/measure.pdf", Whose.MANAGER),
            row("GET", "own-form/filled.pdf", Whose.MANAGER).with("?customer=4242424242424242"),
            row("GET", "people", Whose.RENTER),
            row(
                    "POST",
                    "people",
                    Whose.RENTER,
                    Body.json("{\"name\":\"a thief\",\"kind\":\"person\",\"relation\":\"other\"}")),
            row("DELETE", "people/{id}", Whose.RENTER),
            row("POST", "people/{id}/admit", Whose.MANAGER),
            row("GET", "addresses", Whose.RENTER),
            row("POST", "addresses", Whose.RENTER, Body.json(ADDRESS)),
            row("POST", "addresses/check", Whose.RENTER, Body.json(ADDRESS)),
            row("PUT", "addresses/{id}", Whose.RENTER, Body.json(ADDRESS)),
            row("DELETE", "addresses/{id}", Whose.RENTER),
            row("GET", "shipments", Whose.STAFF).with("?state=draft"),
            row("GET", "shipments.csv", Whose.STAFF).with("?state=draft"),
            row("POST", "shipments", Whose.STAFF, Body.json("{\"requests\":[],\"weightGrams\":90}")),
            row("POST", "shipments/dispatch", Whose.STAFF, Body.json("{\"shipments\":[],\"handedTo\":\"the thief\"}")),
            row("GET", "shipments/{id}", Whose.STAFF),
            row("PUT", "shipments/{id}/parcel", Whose.STAFF, Body.json("{\"weightGrams\":90}")),
            row("GET", "shipments/{id}/label/rates", Whose.STAFF),
            row(
                    "POST",
                    "shipments/{id}/label",
                    Whose.STAFF,
                    Body.json("{\"carrier\":\"manual\",\"rate\":\"1\",\"service\":\"1\",\"serviceName\":\"1\"}")),
            row("GET", "shipments/{id}/label", Whose.STAFF),
            row("POST", "shipments/{id}/label/by-hand", Whose.STAFF, Body.json("{\"carrier\":\"a thief\"}")),
            row("POST", "shipments/{id}/label/settle", Whose.STAFF, Body.json("{\"outcome\":\"not_bought\"}")),
            row("GET", "shipments/{id}/pictures", Whose.STAFF),
            row("POST", "shipments/{id}/pictures", Whose.STAFF, oneFile()),
            row("GET", "shipments/{id}/pictures/{picture}", Whose.STAFF),
            row("DELETE", "shipments/{id}/pictures/{picture}", Whose.STAFF),
            row("POST", "shipments/{id}/pack", Whose.STAFF),
            row("POST", "shipments/{id}/deliver", Whose.STAFF),
            row("POST", "shipments/{id}/void", Whose.STAFF),
            row("GET", "shipments/{id}/closing-list", Whose.STAFF),
            row("POST", "closing-lists", Whose.STAFF, Body.json("{\"carrier\":\"a thief\"}")),
            row("POST", "manifests", Whose.STAFF, oneFile()),
            row("GET", "manifests/{id}", Whose.STAFF),
            row("GET", "manifests/{id}/signature", Whose.STAFF),
            row("GET", "tenants", Whose.PLATFORM),
            row("POST", "tenants", Whose.PLATFORM, Body.json("{}")),
            row("GET", "tenants/{slug}", Whose.PLATFORM),
            row("POST", "tenants/{slug}/suspend", Whose.PLATFORM),
            row("POST", "tenants/{slug}/resume", Whose.PLATFORM),
            row("GET", "tenants/{slug}/content-move", Whose.PLATFORM),
            row("POST", "tenants/{slug}/content-move", Whose.PLATFORM, Body.json("{\"store\":\"s3\"}")),
            row("GET", "plugins", Whose.PLATFORM),
            row("POST", "plugins", Whose.PLATFORM),
            row("GET", "plugins/{plugin}", Whose.PLATFORM),
            row("POST", "plugins/{plugin}/enable", Whose.PLATFORM),
            row("POST", "plugins/{plugin}/disable", Whose.PLATFORM),
            row("DELETE", "plugins/{plugin}", Whose.PLATFORM),
            row("GET", "publishers", Whose.PLATFORM),
            row("PUT", "publishers/{fingerprint}", Whose.PLATFORM, Body.json("{\"name\":\"a thief\"}")),
            row("DELETE", "publishers/{fingerprint}", Whose.PLATFORM));

    private static RouteRow row(String verb, String template, Whose whose) {
        return row(verb, template, whose, Body.NONE);
    }

    private static RouteRow row(String verb, String template, Whose whose, Body body) {
        return new RouteRow(new Route(verb, template), whose, body, "");
    }

    private RouteRow with(String text) {
        return new RouteRow(route, whose, body, text);
    }

    private static Body oneFile() {
        return Body.files(UploadFile.of("mine.jpg", Pictures.jpeg(77_777)));
    }

    boolean isOfTheHouse() {
        return whose != Whose.PLATFORM && whose != Whose.ONESELF;
    }

    boolean reads() {
        return route.verb().equals("GET");
    }

    /** Whether it reads what only a carrier gives; the houses of these tests have none. */
    boolean isOfCarrier() {
        return Set.of("shipments/{id}/label", "shipments/{id}/closing-list").contains(route.template());
    }

    /** The address with the ids of somebody's mail. */
    String address(House house, Mail mail) {
        return address(Map.of(
                "id",
                id(mail),
                "page",
                mail.scanPage(),
                "picture",
                mail.parcelPicture(),
                "delivery",
                mail.webhook(),
                "slug",
                house.slug()));
    }

    private String id(Mail mail) {
        return switch (route.template().replaceAll("/.*", "")) {
            case "requests" -> request(mail);
            case "shipments" -> mail.shipment();
            case "addresses" -> mail.address();
            case "documents" -> mail.document();
            case "applications" -> mail.application();
            case "registrations" -> mail.customer();
            case "licences" -> mail.licence();
            case "people" -> mail.person();
            case "customers" -> mail.customer();
            case "inventory" -> mail.mailbox();
            case "handovers" -> mail.handover();
            case "manifests" -> mail.manifest();
            case "destructions" -> mail.destruction();
            case "quarantine" -> mail.aside();
            case "webhooks" -> mail.webhook();
            default -> mail.stored();
        };
    }

    private String request(Mail mail) {
        return switch (route.template().replaceAll(".*/", "")) {
            case "document" -> mail.doneRequest();
            case "forwarding" -> mail.forwardRequest();
            default -> mail.scanRequest();
        };
    }

    /** The address with ids that nobody has. */
    String addressOfNothing() {
        return address(Map.of(
                "id",
                "4242424242424242",
                "page",
                "4242424242424243",
                "picture",
                "4242424242424245",
                "delivery",
                "4242424242424244",
                "slug",
                "no-such-house"));
    }

    private String address(Map<String, String> ids) {
        String filled = route.template()
                .replace("{plugin}", "waypost-carrier-manual")
                .replace("{fingerprint}", "a".repeat(64))
                .replace("{number}", "1")
                .replace("{name}", "late");
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled + query;
    }

    @Override
    public String toString() {
        return route.toString();
    }
}
