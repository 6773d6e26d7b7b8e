package org.waypost.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.tenants.templates.SmtpServer;

/** What the configuration says about this installation: its domain, its identity provider, its mail server. */
@ApplicationScoped
public class Installation {
    @Inject
    @ConfigProperty(name = "waypost.base.domain", defaultValue = "localhost")
    private String baseDomain;

    @Inject
    @ConfigProperty(name = "waypost.public.scheme", defaultValue = "http")
    private String scheme;

    @Inject
    @ConfigProperty(name = "waypost.public.port", defaultValue = "8080")
    private int port;

    @Inject
    @ConfigProperty(name = "waypost.keycloak.url", defaultValue = "http://localhost:8180")
    private String keycloakUrl;

    @Inject
    @ConfigProperty(name = "waypost.keycloak.provisioner.id", defaultValue = "waypost-provisioner")
    private String provisionerId;

    @Inject
    @ConfigProperty(name = "waypost.keycloak.provisioner.secret")
    private Optional<String> provisionerSecret;

    @Inject
    @ConfigProperty(name = "waypost.platform.realm", defaultValue = "waypost-platform")
    private String platformRealm;

    @Inject
    @ConfigProperty(name = "waypost.platform.portal.secret")
    private Optional<String> platformSecret;

    @Inject
    @ConfigProperty(name = "waypost.keycloak.login.theme")
    private Optional<String> loginTheme;

    @Inject
    @ConfigProperty(name = "waypost.smtp.host", defaultValue = "localhost")
    private String smtpHost;

    @Inject
    @ConfigProperty(name = "waypost.smtp.port", defaultValue = "2525")
    private int smtpPort;

    @Inject
    @ConfigProperty(name = "waypost.smtp.user")
    private Optional<String> smtpUser;

    @Inject
    @ConfigProperty(name = "waypost.smtp.password")
    private Optional<String> smtpPassword;

    @Inject
    @ConfigProperty(name = "waypost.smtp.starttls", defaultValue = "false")
    private boolean smtpStartTls;

    @Inject
    @ConfigProperty(name = "waypost.mail.from", defaultValue = "post@waypost.example")
    private String mailFrom;

    /** The mail server that realms send their invitations through. */
    public SmtpServer smtp() {
        Optional<SmtpServer.Login> login = smtpUser.filter(user -> !user.isBlank())
                .map(user -> new SmtpServer.Login(user, smtpPassword.orElse("")));
        return new SmtpServer(smtpHost, smtpPort, mailFrom, login, smtpStartTls);
    }

    /** The login theme that is installed in Keycloak, if any. */
    public Optional<String> loginTheme() {
        return loginTheme;
    }

    public String baseDomain() {
        return baseDomain;
    }

    public String scheme() {
        return scheme;
    }

    /** {@code :8080}, or nothing at the scheme's own port. */
    public String portSuffix() {
        boolean usual = (port == 80 && scheme.equals("http")) || (port == 443 && scheme.equals("https"));
        return usual ? "" : ":" + port;
    }

    public String keycloakUrl() {
        return keycloakUrl;
    }

    public String issuer(String realm) {
        return keycloakUrl + "/realms/" + realm;
    }

    public String provisionerId() {
        return provisionerId;
    }

    public String provisionerSecret() {
        return provisionerSecret.orElseThrow(
                () -> new IllegalStateException("set waypost.keycloak.provisioner.secret: provisioning needs it"));
    }

    /** The realm of the platform itself, which no tenant may have. */
    public String platformRealm() {
        return platformRealm;
    }

    public String platformIssuer() {
        return issuer(platformRealm);
    }

    public byte[] platformSecret() {
        return platformSecret.orElse("").getBytes(StandardCharsets.UTF_8);
    }
}
