package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.EventNames;
import org.waypost.webhooks.Issued;
import org.waypost.webhooks.ManageWebhooks;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.WebhookId;
import org.waypost.webhooks.WebhookLog;
import org.waypost.webhooks.WebhooksError;

/** Which programs of partners are called, and what became of the calls. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {
    private static final int ROWS = 50;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient ManageWebhooks manage;

    @Inject
    private transient WebhookLog log;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private Long shown;
    private String url = "";
    private List<String> events = List.of("request.*");
    private String secret = "";

    @PostConstruct
    void load() {
        shown = Optional.ofNullable(request.getParameter("id")).map(Ids::parse).orElse(null);
        getDeliveries();
    }

    /** All webhooks. */
    public List<Row> getRows() {
        return manage.all().stream().map(this::row).toList();
    }

    private Row row(Webhook webhook) {
        long id = webhook.id().value();
        return new Row(
                Long.toString(id),
                webhook.url().toString(),
                webhook.events().stream().sorted().toList(),
                webhook.enabled(),
                shown != null && shown == id);
    }

    /** What was sent to the one that is shown, the newest first. */
    public List<DeliveryRow> getDeliveries() {
        return shown == null
                ? List.of()
                : log.of(new WebhookId(shown), Optional.empty(), ROWS).stream()
                        .map(this::row)
                        .toList();
    }

    private DeliveryRow row(Delivery delivery) {
        String tag = switch (delivery.state()) {
            case WAITING -> "info";
            case DELIVERED -> "ok";
            case FAILED -> "late";
        };
        return new DeliveryRow(
                Long.toString(delivery.id()), delivery, texts.from("hooks", "state." + delivery.state()), tag);
    }

    /** Whether a log is shown. */
    public boolean isLogShown() {
        return shown != null;
    }

    /** Every event that may be asked for. */
    public List<String> getKnownEvents() {
        return EventNames.known();
    }

    /** Adds what was typed; its secret is shown until the page is left. */
    public void add() {
        tell(() -> issued(manage.add(address(), Set.copyOf(events))), "added");
    }

    /** Gives one another secret. */
    public void rotate(String id) {
        tell(() -> issued(manage.rotate(webhook(id))), "rotated");
    }

    /** Switches one. */
    public void toggle(String id) {
        tell(
                () -> {
                    Webhook found = manage.all().stream()
                            .filter(one -> one.id().equals(webhook(id)))
                            .findFirst()
                            .orElseThrow(() -> new PlatformException(WebhooksError.UNKNOWN_WEBHOOK));
                    manage.change(found.id(), found.url(), found.events(), !found.enabled());
                },
                "changed");
    }

    /** Takes one out. */
    public void remove(String id) {
        tell(() -> manage.remove(webhook(id)), "removed");
        shown = null;
    }

    /** Sends an entry of the log again. */
    public void replay(String delivery) {
        tell(() -> log.replay(new WebhookId(shown), Ids.parse(delivery)), "replayed");
    }

    private void issued(Issued issued) {
        secret = issued.secret().text();
        url = "";
    }

    private URI address() {
        try {
            return new URI(url.trim());
        } catch (URISyntaxException e) {
            throw new PlatformException(WebhooksError.BAD_ADDRESS, e);
        }
    }

    private static WebhookId webhook(String id) {
        return new WebhookId(Ids.parse(id));
    }

    private void tell(Runnable action, String done) {
        try {
            action.run();
            Messages.addGlobalInfo(texts.from("hooks", done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** The secret just made, or empty. */
    public String getSecret() {
        return secret;
    }

    /** The address that is typed. */
    public String getUrl() {
        return url;
    }

    /** The address that is typed. */
    public void setUrl(String typed) {
        url = typed == null ? "" : typed;
    }

    /** The events that are chosen. */
    public List<String> getEvents() {
        return events;
    }

    /** The events that are chosen. */
    public void setEvents(List<String> chosen) {
        events = List.copyOf(chosen);
    }

    /** A webhook as the page shows it. */
    public record Row(String id, String url, List<String> events, boolean enabled, boolean shown)
            implements Serializable {}

    /** An entry of the log as the page shows it. */
    public record DeliveryRow(String id, Delivery delivery, String state, String tag) {}
}
