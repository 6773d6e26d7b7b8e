package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.CheckedAddress;
import org.waypost.spi.carrier.PostalAddress;

/**
 * What a connector promises that declares {@link org.waypost.spi.carrier.CarrierCapability#ADDRESSES}.
 *
 * @since 0.1
 */
public abstract class AddressCheckContract extends CarrierHarness {
    /**
     * An address to which the carrier delivers, written as the carrier writes it.
     *
     * @return the address
     * @since 0.1
     */
    protected PostalAddress goodAddress() {
        return consignment().to();
    }

    /**
     * An address that does not exist.
     *
     * @return the address
     * @since 0.1
     */
    protected abstract PostalAddress badAddress();

    /**
     * Scripts the answers to a check.
     *
     * @param address what is checked
     * @param good whether it is the {@link #goodAddress()}
     * @since 0.1
     */
    protected void providerChecks(PostalAddress address, boolean good) {}

    @Test
    void leaves_a_good_address_as_it_is() {
        providerChecks(goodAddress(), true);
        CheckedAddress checked = value(connector.addresses().check(context(), goodAddress()));
        assertThat(checked.changed()).isFalse();
        assertThat(checked.address().country()).isEqualTo(goodAddress().country());
        assertThat(checked.address().lines()).isNotEmpty();
    }

    @Test
    void refuses_an_address_that_does_not_exist() {
        providerChecks(badAddress(), false);
        Answer<CheckedAddress> answer = connector.addresses().check(context(), badAddress());
        assertRefused(answer);
        assertThat(((Answer.Refused<CheckedAddress>) answer).code()).isEqualTo(SpiErrorCode.ADDRESS);
    }
}
