/**
 * The public page on which somebody applies for a mailbox: he comes by the link of an e-mail, fills in step by step what the
 * rules of the location ask, sends it in, and sees by the same link how far it has come. {@link
 * org.waypost.web.site.Applicant} says who he is.
 */
package org.waypost.web.apply;
