package org.waypost.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.access.Role;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantKind;
import org.waypost.tenancy.TenantScope;
import org.waypost.web.signin.CsrfToken;

/** The frame around every page: whose site it is, who reads, where he is, what waits for him. */
@RequestScoped
@Named("shell")
public class Shell {
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sites sites;

    @Inject
    private Access access;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private Badges badges;

    @Inject
    private CsrfToken csrf;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "waypost.version", defaultValue = "0.1.0")
    private String version;

    private Map<String, Integer> counted;

    /** Which portal this is: {@code OPERATOR}, {@code RENTER}, {@code FRANCHISE} or {@code PLATFORM}. */
    public String getPortal() {
        TenantKind kind = site().map(Site::kind).orElse(TenantKind.PLATFORM);
        if (kind == TenantKind.LOCATION) {
            return can(Permission.OWN_MAIL.name()) ? "RENTER" : "OPERATOR";
        }
        return kind.name();
    }

    /** The name of the place. */
    public String getSiteName() {
        return site().map(Site::name).orElse("Waypost");
    }

    /** Its town, and until when it is open if it is. */
    public String getSiteLine() {
        return site().map(this::line).orElse("");
    }

    private String line(Site site) {
        Optional<String> closes = site.hours()
                .openUntil(clock.instant().atZone(site.zone()))
                .map(time -> texts.of(
                        "openUntil",
                        time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(site.locale()))));
        return Stream.concat(Stream.of(site.address().city()), closes.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Who reads. */
    public String getUserName() {
        return actor().map(Actor::name).orElse("");
    }

    /** His first name, for greetings. */
    public String getFirstName() {
        return getUserName().split(" ", 2)[0];
    }

    /** His initials, two at most. */
    public String getUserInitials() {
        return Stream.of(getUserName().split(" "))
                .filter(name -> !name.isEmpty())
                .limit(2)
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Language of the page. */
    public String getLang() {
        return language.code();
    }

    /** Direction of the script. */
    public String getDir() {
        return "ltr";
    }

    /** Chosen look: {@code auto}, {@code light} or {@code dark}. */
    public String getTheme() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("theme"))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .orElse("auto");
    }

    /** What waits, by the name of the menu entry. */
    public Map<String, Integer> getBadges() {
        if (counted == null) {
            counted = badges.count(getPortal());
        }
        return counted;
    }

    /** Proves to {@code /oidc/logout} that the form is ours. */
    public String getCsrf() {
        return csrf.current(request);
    }

    /** Version of the software. */
    public String getVersion() {
        return version;
    }

    /** The user name of this reader's push channel: tenant and subject, so that no other tenant hears him. */
    public String getPushUser() {
        return actor().map(actor -> TenantScope.current().tenant().value() + "|" + actor.subject())
                .orElse("");
    }

    /** Whether the reader may do something. */
    public boolean can(String permission) {
        return actor().isPresent() && access.allowed(Permission.valueOf(permission));
    }

    /** Whether the reader is an administrator of the franchise who looks in. */
    public boolean isVisit() {
        return actor().filter(actor -> actor.roles().contains(Role.FRANCHISE_VISITOR.realmName()))
                .isPresent();
    }

    /** Where the franchise of this place is at home. */
    public String getFranchiseUrl() {
        return site().flatMap(Site::franchise)
                .flatMap(sites::byTenant)
                .map(franchise -> franchise.baseUrl().toString())
                .orElse("");
    }

    /** Whether the page at a path is the one shown. */
    public boolean active(String path) {
        return path.equals(request.getServletPath());
    }

    private static Optional<Actor> actor() {
        return TenantScope.bound().map(TenantScope::actor);
    }

    private Optional<Site> site() {
        return TenantScope.bound().flatMap(scope -> sites.byTenant(scope.tenant()));
    }
}
