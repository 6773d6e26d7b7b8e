package org.waypost.notifications.internal;

/** Takes letters on their way. */
interface PostOffice {
    /**
     * Hands one letter over; returning means that the mail server has taken it.
     *
     * @throws RecipientRefused when the server will never take a letter for this address
     * @throws org.waypost.shared.PlatformException {@link org.waypost.notifications.NotificationsError} when trying again
     *     later may help
     */
    void send(OutgoingMail mail) throws RecipientRefused;
}
