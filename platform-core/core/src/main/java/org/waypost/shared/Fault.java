package org.waypost.shared;

/** Whose fault an error is; decides how it is logged and answered. */
public enum Fault {
    /** The caller asked for something impossible; telling him is enough, nobody is woken. */
    CALLER,
    /** The location's settings or plugins are wrong; its manager must act. */
    TENANT_CONFIG,
    /** Another system failed or is away; trying again later may help. */
    EXTERNAL,
    /** We are wrong. */
    BUG
}
