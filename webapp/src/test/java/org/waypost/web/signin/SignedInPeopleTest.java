package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantId;

class SignedInPeopleTest {
    private static final TenantId DOWNTOWN = new TenantId(2);
    private static final TenantId UPTOWN = new TenantId(3);

    private final SignedInPeople people = new SignedInPeople();

    @BeforeEach
    void some_people_sign_in() {
        people.seen(session("1"), person(DOWNTOWN, "dana", "clerk"));
        people.seen(session("2"), person(DOWNTOWN, "marisol", "renter"));
        people.seen(session("3"), person(UPTOWN, "ellie", "clerk"));
        people.seen(session("4"), person(UPTOWN, "marisol", "renter"));
    }

    @Test
    void only_who_may_see_all_mail_of_the_tenant_hears_of_it() {
        assertThat(people.allowed(DOWNTOWN, Permission.MAIL_VIEW)).containsExactly("2|dana");
    }

    @Test
    void a_renter_alone_hears_of_his_own() {
        assertThat(people.withSubject(DOWNTOWN, "marisol")).containsExactly("2|marisol");
    }

    @Test
    void whose_session_has_ended_hears_nothing() {
        people.gone("1");

        assertThat(people.allowed(DOWNTOWN, Permission.MAIL_VIEW)).isEmpty();
    }

    private static SignedIn person(TenantId tenant, String subject, String role) {
        return new SignedIn(
                tenant.value(), "issuer", subject, "", Instant.EPOCH, subject, List.of(role), "", "", Instant.MAX);
    }

    private static HttpSession session(String id) {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> id);
    }
}
