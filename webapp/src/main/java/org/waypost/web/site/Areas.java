package org.waypost.web.site;

import static org.waypost.tenancy.TenantKind.FRANCHISE;
import static org.waypost.tenancy.TenantKind.LOCATION;
import static org.waypost.tenancy.TenantKind.PLATFORM;

import java.util.List;
import org.waypost.access.Permission;

/** The table of all areas: which path needs what. The first row that fits counts; what fits none is for the staff. */
final class Areas {
    private static final List<Area> TABLE = List.of(
            Area.hidden("/resources/", ".xhtml"),
            Area.open("/resources/"),
            Area.open("/jakarta.faces.resource/"),
            Area.open("/errors/"),
            Area.open("/oidc/"),
            Area.open("/signin"),
            Area.openAt("/sent/", LOCATION),
            Area.openAt("/apply", LOCATION),
            Area.openAt("/ui/v1/applicant/", LOCATION),
            Area.openAt("/carriers/", LOCATION),
            Area.open("/favicon.ico"),
            Area.open("/manifest.webmanifest"),
            Area.open("/sw.js"),
            Area.open("/robots.txt"),
            Area.signedIn("/api/"),
            Area.signedIn("/ui/"),
            Area.signedIn("/content/"),
            Area.signedIn("/jakarta.faces.push/"),
            Area.permitted("/renter/", Permission.OWN_MAIL, LOCATION),
            Area.permitted("/franchise/", Permission.FRANCHISE_VIEW, FRANCHISE),
            Area.permitted("/platform/", Permission.TENANTS_MANAGE, PLATFORM));

    private static final Area HOME = Area.signedIn("/");
    private static final Area STAFF = Area.permitted("/", Permission.MAIL_VIEW, LOCATION);

    private Areas() {}

    static Area of(String path) {
        if (path.equals("/")) {
            return HOME;
        }
        return TABLE.stream().filter(area -> area.holds(path)).findFirst().orElse(STAFF);
    }
}
