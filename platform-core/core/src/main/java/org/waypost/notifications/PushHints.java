package org.waypost.notifications;

/** Takes hints for the browsers of the bound tenant. */
public interface PushHints {
    /**
     * Has every node fire a {@link PushHint} after the current transaction commits. The same topic told twice in one
     * transaction is told once.
     *
     * @param topic up to 80 characters
     * @throws IllegalStateException outside a transaction or without a bound tenant
     */
    void tell(String topic);
}
