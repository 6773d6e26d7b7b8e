package org.waypost.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;
import org.waypost.webhooks.EventNames;
import org.waypost.webhooks.ManageWebhooks;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.WebhooksError;

/** Which programs of partners are called. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {
    @Inject
    private transient ManageWebhooks manage;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private String url = "";
    private List<String> events = List.of("request.*");
    private String secret = "";

    /** All webhooks. */
    public List<Row> getRows() {
        return manage.all().stream().map(Row::of).toList();
    }

    /** Every event that may be asked for. */
    public List<String> getKnownEvents() {
        return EventNames.known();
    }

    /** Adds what was typed; its secret is shown until the page is left. */
    public void add() {
        try {
            secret = manage.add(address(url), Set.copyOf(events)).secret().text();
            url = "";
            Messages.addGlobalInfo(texts.from("hooks", "added"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private static URI address(String typed) {
        try {
            return new URI(typed.trim());
        } catch (URISyntaxException e) {
            throw new PlatformException(WebhooksError.BAD_ADDRESS, e);
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

    /** A webhook as pages show it. */
    public record Row(String id, String url, List<String> events, boolean enabled) implements Serializable {
        static Row of(Webhook webhook) {
            return new Row(
                    Long.toString(webhook.id().value()),
                    webhook.url().toString(),
                    webhook.events().stream().sorted().toList(),
                    webhook.enabled());
        }
    }
}
