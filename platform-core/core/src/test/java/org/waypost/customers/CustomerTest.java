package org.waypost.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;

class CustomerTest {
    private final Customer person = customer(CustomerKind.PERSON, "");
    private final Customer business = customer(CustomerKind.BUSINESS, "Vega Design");

    @Test
    void has_another_name_with_single_spaces() {
        person.become("  Marisol   Ortiz ", " ");
        business.become("Marisol Ortiz", "Ortiz Design");

        assertThat(person.name()).isEqualTo("Marisol Ortiz");
        assertThat(person.displayName()).isEqualTo("Marisol Ortiz");
        assertThat(business.displayName()).isEqualTo("Ortiz Design");
    }

    @Test
    void names_at_mailboxes_follow_and_those_of_others_stay() {
        Recipient own = named("Marisol Vega", RecipientKind.RENTER);
        Recipient firm = named("Vega Design", RecipientKind.BUSINESS);
        Recipient other = named("Diego Vega", RecipientKind.AUTHORIZED);
        business.become("Marisol Ortiz", "Ortiz Design");

        own.follow(business);
        firm.follow(business);
        other.follow(business);

        assertThat(own.name()).isEqualTo("Marisol Ortiz");
        assertThat(firm.name()).isEqualTo("Ortiz Design");
        assertThat(other.name()).isEqualTo("Diego Vega");
    }

    @ParameterizedTest
    @CsvSource({"' ', ''", "Marisol, Vega Design"})
    void a_person_has_a_name_and_no_business(String name, String firm) {
        assertThatThrownBy(() -> person.become(name, firm))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(CustomersError.BAD_NAME));
    }

    private static Recipient named(String name, RecipientKind kind) {
        return new Recipient(new MailboxId(1), new CustomerId(7), name, kind);
    }

    private static Customer customer(CustomerKind kind, String business) {
        return new Customer(kind, "Marisol Vega", business, "marisol@vega.example", Locale.US, Instant.EPOCH);
    }
}
