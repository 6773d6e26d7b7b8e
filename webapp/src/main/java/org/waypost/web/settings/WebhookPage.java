package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.DeliveryState;
import org.waypost.webhooks.ManageWebhooks;
import org.waypost.webhooks.Webhook;
import org.waypost.webhooks.WebhookId;
import org.waypost.webhooks.WebhookLog;

/** One program of a partner, and what became of the calls. */
@Named
@ViewScoped
public class WebhookPage implements Serializable {
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

    private long id;
    private String secret = "";

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        webhook();
    }

    /** The webhook. */
    public WebhooksPage.Row getRow() {
        return WebhooksPage.Row.of(webhook());
    }

    /** What was sent, the newest first. */
    public List<DeliveryRow> getDeliveries() {
        return log.of(new WebhookId(id), Optional.empty(), ROWS).stream()
                .map(this::row)
                .toList();
    }

    private DeliveryRow row(Delivery delivery) {
        DeliveryState state = delivery.state();
        String tag = state == DeliveryState.DELIVERED ? "ok" : state == DeliveryState.FAILED ? "late" : "info";
        return new DeliveryRow(Long.toString(delivery.id()), delivery, texts.from("hooks", "state." + state), tag);
    }

    /** Gives it another secret. */
    public void rotate() {
        tell(() -> secret = manage.rotate(new WebhookId(id)).secret().text(), "rotated");
    }

    /** Switches it. */
    public void toggle() {
        Webhook now = webhook();
        tell(() -> manage.change(now.id(), now.url(), now.events(), !now.enabled()), "changed");
    }

    /** Takes it out. */
    public void remove() {
        manage.remove(new WebhookId(id));
        Messages.addFlashGlobalInfo(texts.from("hooks", "removed"));
        Faces.redirect("/settings/webhooks.xhtml");
    }

    /** Sends an entry again. */
    public void replay(String delivery) {
        tell(() -> log.replay(new WebhookId(id), Ids.parse(delivery)), "replayed");
    }

    /** The secret just made, or empty. */
    public String getSecret() {
        return secret;
    }

    private Webhook webhook() {
        return manage.withId(new WebhookId(id));
    }

    private void tell(Runnable action, String done) {
        try {
            action.run();
            Messages.addGlobalInfo(texts.from("hooks", done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** An entry of the log as the page shows it. */
    public record DeliveryRow(String id, Delivery delivery, String state, String tag) {}
}
