//! Text messages: a guest writes from any phone and reads the answer there. What gateways send and want is in [`gateway`].

pub mod gateway;
