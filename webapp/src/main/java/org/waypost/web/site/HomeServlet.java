package org.waypost.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenantKind;
import org.waypost.web.errors.WebProblems;

/** {@code /}: sends everybody to the first page of his work. */
@WebServlet(urlPatterns = "")
public class HomeServlet extends HttpServlet {
    private static final Map<TenantKind, List<Home>> HOMES = Map.of(
            TenantKind.LOCATION,
            List.of(
                    new Home(Permission.MAIL_VIEW, "/dashboard.xhtml"),
                    new Home(Permission.OWN_MAIL, "/renter/inbox.xhtml")),
            TenantKind.FRANCHISE,
            List.of(new Home(Permission.FRANCHISE_VIEW, "/franchise/locations.xhtml")),
            TenantKind.PLATFORM,
            List.of(new Home(Permission.TENANTS_MANAGE, "/platform/tenants.xhtml")));

    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TenantKind kind = Visits.siteOf(request).orElseThrow().kind();
        for (Home home : HOMES.get(kind)) {
            if (access.allowed(home.permission())) {
                response.sendRedirect(home.page());
                return;
            }
        }
        WebProblems.send(SharedError.FORBIDDEN, request, response);
    }

    private record Home(Permission permission, String page) {}
}
