package org.waypost.web.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.SuspendTenant;
import org.waypost.tenancy.Tenant;
import org.waypost.tenancy.TenantStatus;
import org.waypost.tenancy.Tenants;
import org.waypost.web.shell.Texts;

/** All tenants of the installation, to be suspended and resumed. */
@Named
@ViewScoped
public class TenantsPage implements Serializable {
    @Inject
    private transient Tenants tenants;

    @Inject
    private transient SuspendTenant suspendTenant;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Access access;

    @Inject
    private transient Texts texts;

    private List<Row> rows;

    /** One row per franchise and location. */
    public List<Row> getRows() {
        access.require(Permission.TENANTS_MANAGE);
        if (rows == null) {
            rows = load();
        }
        return rows;
    }

    private List<Row> load() {
        return tenants.all().stream()
                .filter(tenant -> !tenant.tenantId().isPlatform())
                .map(this::row)
                .toList();
    }

    /** Closes a tenant to everybody. */
    public void suspend(String slug) {
        access.require(Permission.TENANTS_MANAGE);
        suspendTenant.setSuspended(slug, true);
        rows = null;
        Messages.addGlobalInfo(texts.of("tenants.suspended", slug));
    }

    /** Opens a suspended tenant again. */
    public void resume(String slug) {
        access.require(Permission.TENANTS_MANAGE);
        suspendTenant.setSuspended(slug, false);
        rows = null;
        Messages.addGlobalInfo(texts.of("tenants.resumed", slug));
    }

    private Row row(Tenant tenant) {
        return new Row(
                tenant.slug(),
                tenant.name(),
                texts.word(tenant.kind()),
                texts.word(tenant.status()),
                tenant.status(),
                tenant.problem().orElse(""),
                sites.baseUrl(tenant.slug()).toString(),
                tenant.profile().address().city());
    }

    /** A tenant in words. */
    public record Row(
            String slug,
            String name,
            String kind,
            String statusWord,
            TenantStatus status,
            String problem,
            String url,
            String city)
            implements Serializable {
        /** Whether it may be suspended. */
        public boolean active() {
            return status == TenantStatus.ACTIVE;
        }

        /** Whether it may be resumed. */
        public boolean suspended() {
            return status == TenantStatus.SUSPENDED;
        }

        /** Whether somebody must act. */
        public boolean failed() {
            return !problem.isEmpty();
        }
    }
}
