declare module "*.csv" {
  const text: string;
  export default text;
}
declare module "*.ics" {
  const text: string;
  export default text;
}
declare module "*.vcf" {
  const text: string;
  export default text;
}
